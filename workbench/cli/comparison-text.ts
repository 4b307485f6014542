import { type ComparedTask, type FieldChange, type PlanComparison, taskPlace } from '../../shared/core';

const FIELD_WORDS: Readonly<Record<FieldChange['field'], string>> = {
  content: 'Nội dung',
  section: 'Mục',
  lead: 'Chủ trì',
  coordinators: 'Phối hợp',
  start: 'Bắt đầu',
  end: 'Hoàn thành',
  result: 'Kết quả',
};

/** The answer of `kehoach compare` for a reader at a terminal. */
export function comparisonText(before: string, after: string, comparison: PlanComparison): string {
  const { added, dropped, changed, moved, split, merged, sectionsRenamed, sectionsRespelt, renumbered } =
    comparison;
  const isSpelling = ({ fields }: { readonly fields: readonly FieldChange[] }): boolean =>
    fields.every(({ spellingOnly }) => spellingOnly);
  const groups = [
    group('Việc thêm', added.map(nameOf)),
    group('Việc bỏ', dropped.map(nameOf)),
    group('Việc thay đổi', changed.filter((task) => !isSpelling(task)).flatMap(changeLines)),
    group('Chỉ khác cách viết', [
      ...sectionsRespelt.map(titleLine),
      ...changed.filter(isSpelling).flatMap(changeLines),
    ]),
    group(
      'Việc chuyển chỗ',
      moved.map((pair) => `${nameOf(pair.after)}: ${taskPlace(pair).from} → ${taskPlace(pair).to}`),
    ),
    group(
      'Việc tách ra',
      split.map(({ whole, parts }) => `${nameOf(whole)} → ${parts.map(nameOf).join(' + ')}`),
    ),
    group(
      'Việc gộp lại',
      merged.map(({ whole, parts }) => `${parts.map(nameOf).join(' + ')} → ${nameOf(whole)}`),
    ),
    group('Mục đổi tên', sectionsRenamed.map(titleLine)),
  ].flat();
  const numbers = renumbered > 0 ? [`Đánh số lại: ${String(renumbered)} việc.`] : [];
  const nothing = groups.length + numbers.length === 0 ? ['Hai bản không khác nhau.'] : [];
  return [`So ${before} với ${after}`, ...groups, ...numbers, ...nothing].join('\n');
}

const titleLine = ({ from, to }: PlanComparison['sectionsRenamed'][number]): string =>
  `Mục “${from}” → “${to}”`;

const group = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];

const nameOf = ({ task }: ComparedTask): string => `“${task.content.text.replace(/\s+/gu, ' ')}”`;

const changeLines = ({ after, fields }: PlanComparison['changed'][number]): readonly string[] => [
  nameOf(after),
  ...fields.map((change) => `    ${FIELD_WORDS[change.field]}: “${change.before}” → “${change.after}”`),
];
