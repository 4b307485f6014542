import {
  DRAFT_KINDS,
  draftedRows,
  type DraftedRow,
  type DraftTask,
  type DraftTaskKind,
  leftGroups,
  type PlanDraft,
} from '../../shared/core';

type Signer = NonNullable<PlanDraft['facts']['signer']>;

/** The answer of `kehoach draft` for a reader at a terminal: each row with its line and with what was inferred. */
export function draftText(file: string, { facts, tasks, left, message }: PlanDraft): string {
  const years =
    facts.years.length > 1
      ? `${String(facts.years[0])}–${String(facts.years[facts.years.length - 1])}`
      : facts.years.join();
  const head = [
    `Dự thảo bảng nhiệm vụ từ ${file}`,
    ...fact('Kế hoạch', facts.title),
    ...fact('Cơ quan ban hành', facts.issuer),
    ...fact('Số', facts.number),
    ...fact('Ngày', facts.date),
    ...fact('Năm kế hoạch', years),
    ...fact('Người ký', facts.signer && signerWords(facts.signer)),
    '',
  ];
  const rows = draftedRows({ tasks }).flatMap(rowLines);
  const told = message === undefined ? [`Tổng cộng: ${countsOf(tasks)}.`] : [message.vi];
  return [...head, ...rows, ...told, `Dòng không đưa vào bảng: ${leftWords({ left, tasks })}.`].join('\n');
}

/** "PHÓ CHỦ TỊCH Trần Thị Mai (TM. ỦY BAN NHÂN DÂN, thay CHỦ TỊCH)". */
function signerWords({ office, name, onBehalfOf, for: place }: Signer): string {
  const notes = [
    ...(onBehalfOf === null ? [] : [`TM. ${onBehalfOf}`]),
    ...(place === null ? [] : [`thay ${place}`]),
  ];
  return [office, name ?? '', notes.length === 0 ? '' : `(${notes.join(', ')})`]
    .filter((part) => part !== '')
    .join(' ');
}

const fact = (name: string, value: string | null): readonly string[] =>
  value === null || value === '' ? [] : [`  ${name}: ${value}`];

/** A row as a reader at a terminal sees it, and by which number it is named. */
export const rowLines = ({ index, lines, ...row }: DraftedRow): readonly string[] => [
  `${String(index + 1)}. [dòng ${lines}] ${row.kind.vi}: ${row.content}`,
  ...fact('Chủ trì', row.lead),
  ...fact('Phối hợp', row.coordinators),
  ...fact('Bắt đầu', row.start),
  ...fact('Hoàn thành', row.due),
  ...fact('Kết quả', row.result),
  ...fact('Suy ra', row.inferred.map(({ vi }) => vi).join('; ')),
  '',
];

const countsOf = (tasks: readonly DraftTask[]): string =>
  (Object.keys(DRAFT_KINDS) as DraftTaskKind[])
    .map(
      (kind) =>
        `${String(tasks.filter((task) => task.kind === kind).length)} ${DRAFT_KINDS[kind].vi.toLowerCase()}`,
    )
    .join(', ');

const leftWords = (draft: Pick<PlanDraft, 'left' | 'tasks'>): string =>
  leftGroups(draft)
    .map(({ words, runs }) => `${words.vi} (${runs})`)
    .join('; ');
