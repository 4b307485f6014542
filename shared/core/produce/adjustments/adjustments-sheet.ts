import type { PlanComparison } from '../../compare/compare-plans';
import type { ComparedTask } from '../../compare/compared-task';
import type { FieldChange } from '../../compare/field-changes';
import { sectionText } from '../../compare/field-changes';
import type { RenamedSection } from '../../compare/match-sections';
import type { TaskPair } from '../../compare/pair-same-contents';
import { taskPlace } from '../../compare/task-place';
import type { SheetDraft } from '../../model/sheet-draft';
import { romanNumeral } from '../../text/roman-numeral';
import { listSheet } from '../sheet/list-sheet';

/** A line of the annex: what the issued plan says, and what shall stand instead. */
interface Adjustment {
  readonly number: number;
  readonly content: string;
  readonly before: string;
  readonly after: string;
}

const FIELD_NAMES: Readonly<Record<FieldChange['field'], string>> = {
  content: 'Nội dung',
  section: 'Mục',
  lead: 'Cơ quan chủ trì',
  coordinators: 'Cơ quan phối hợp',
  start: 'Thời gian bắt đầu',
  end: 'Thời gian hoàn thành',
  result: 'Kết quả',
};

/** The annex "Nội dung điều chỉnh" of two versions of a plan, in the order in which a decision lists them. */
export function adjustmentsSheet(comparison: PlanComparison, title?: string): SheetDraft {
  const { added, dropped, changed, moved, split, merged, sectionsRenamed, sectionsRespelt } = comparison;
  const isSpelling = ({ fields }: { readonly fields: readonly FieldChange[] }): boolean =>
    fields.every(({ spellingOnly }) => spellingOnly);
  const parts = [
    part(
      'Bổ sung nhiệm vụ',
      added.map((task) => ({ content: nameOf(task), before: '', after: wholeTask(task) })),
    ),
    part('Điều chỉnh nhiệm vụ', changed.filter((task) => !isSpelling(task)).map(changeLine)),
    part(
      'Tách nhiệm vụ',
      split.map(({ whole, parts: into }) => ({
        content: nameOf(whole),
        before: wholeTask(whole),
        after: into.map(wholeTask).join('\n'),
      })),
    ),
    part(
      'Gộp nhiệm vụ',
      merged.map(({ whole, parts: from }) => ({
        content: nameOf(whole),
        before: from.map(wholeTask).join('\n'),
        after: wholeTask(whole),
      })),
    ),
    part(
      'Chuyển vị trí nhiệm vụ',
      moved.map((pair) => ({ content: nameOf(pair.after), ...placesOf(pair) })),
    ),
    part('Đổi tên mục', sectionsRenamed.map(titleLine)),
    part(
      'Bãi bỏ nhiệm vụ',
      dropped.map((task) => ({ content: nameOf(task), before: wholeTask(task), after: '' })),
    ),
    part('Chỉ chỉnh cách viết, không đổi nội dung', [
      ...sectionsRespelt.map(titleLine),
      ...changed.filter(isSpelling).map(changeLine),
    ]),
  ].filter(({ items }) => items.length > 0);
  return listSheet<Adjustment>({
    name: 'Nội dung điều chỉnh',
    titles: [
      'NỘI DUNG ĐIỀU CHỈNH, BỔ SUNG KẾ HOẠCH',
      ...(title === undefined ? [] : [title]),
      '(Kèm theo Quyết định số …/QĐ-… ngày … tháng … năm …)',
    ],
    columns: [
      { header: 'STT', width: 6, style: 'centre', value: ({ number }) => number },
      { header: 'Nhiệm vụ', width: 36, style: 'text', value: ({ content }) => content },
      {
        header: 'Theo kế hoạch đã ban hành',
        width: 40,
        style: 'text',
        value: ({ before }) => before || null,
      },
      { header: 'Nội dung sau điều chỉnh', width: 40, style: 'text', value: ({ after }) => after || null },
    ],
    parts: parts.map(({ heading, items }, index) => ({
      heading: `${romanNumeral(index + 1)}. ${heading}`,
      items,
    })),
    ...noteOf(comparison.renumbered, parts.length),
  });
}

function noteOf(renumbered: number, parts: number): { readonly note?: string } {
  const lines = [
    ...(parts === 0 ? ['Hai bản không khác nhau về nhiệm vụ.'] : []),
    ...(renumbered > 0 ? [`Số thứ tự của ${String(renumbered)} nhiệm vụ thay đổi theo.`] : []),
  ];
  return lines.length === 0 ? {} : { note: lines.join(' ') };
}

const part = (
  heading: string,
  lines: readonly Omit<Adjustment, 'number'>[],
): { readonly heading: string; readonly items: readonly Adjustment[] } => ({
  heading,
  items: lines.map((line, index) => ({ number: index + 1, ...line })),
});

const nameOf = ({ task }: ComparedTask): string => task.content.text;

const titleLine = ({ from, to }: RenamedSection): Omit<Adjustment, 'number'> => ({
  content: 'Tên mục',
  before: from,
  after: to,
});

/** Its section where that is another, else its place within the section. */
function placesOf(pair: TaskPair): Pick<Adjustment, 'before' | 'after'> {
  const [before, after] = [sectionText(pair.before), sectionText(pair.after)];
  if (before !== after && before !== '' && after !== '') return { before, after };
  const { from, to } = taskPlace(pair);
  const within = (section: string, place: string): string =>
    [section && `Mục ${section}`, `Thứ tự ${place}`].filter((part) => part !== '').join('\n');
  return { before: within(before, from), after: within(after, to) };
}

/** All that a task says, a line for each filled field. */
const wholeTask = ({ task, table }: ComparedTask): string =>
  [
    task.content.text,
    ...(['lead', 'coordinators', ...timesOf(table), 'result'] as const)
      .filter((field) => task[field].text !== '')
      .map((field) => `${FIELD_NAMES[field]}: ${task[field].text}`),
  ].join('\n');

/** One column for the whole time is told once. */
const timesOf = ({ mapping }: ComparedTask['table']): readonly ('start' | 'end')[] =>
  mapping.singleTime ? ['end'] : ['start', 'end'];

const changeLine = ({ after, fields }: PlanComparison['changed'][number]): Omit<Adjustment, 'number'> => ({
  content: nameOf(after),
  before: fields.map((change) => `${FIELD_NAMES[change.field]}: ${change.before || '(để trống)'}`).join('\n'),
  after: fields.map((change) => `${FIELD_NAMES[change.field]}: ${change.after || '(để trống)'}`).join('\n'),
});
