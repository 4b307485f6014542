import type { AnnexLook } from '../../model/annex-document';
import type { CellValue } from '../../model/cell';
import type { DateSystem } from '../../model/snapshot';
import type { BuiltRow } from './carry-over';
import { hashText } from '../../work/hash';
import { HEADER_KEY } from './previous-standard';
import type { StandardColumns } from './columns/column';
import type { OutlineRow, StandardOutline } from '../outline/standard-outline';
import type { AnnexRow, AnnexRows } from '../annex/annex-rows';
import { DAY_COLUMN, halfOf } from './row-spans';
import { ASSESSMENT_RULE } from './task-progress';
import { cellText, fitCell } from './fit-cell';
import { uniqueKeys } from '../sheet/unique-keys';

export type RowRole =
  AnnexRow['role'] | 'day' | 'space' | 'header' | 'part' | 'section' | 'task' | 'remark' | 'note';

/** A row to be built, with what it stands for. */
export interface StandardRow extends BuiltRow {
  readonly role: RowRole;
  /** Styles of the two halves of a line, where they are not that of the role. */
  readonly styles?: readonly [left: AnnexLook, right: AnnexLook];
  readonly source?: OutlineRow;
}

/** Key of the row with the day of the figures. */
export const DAY_KEY = 'ngay-tinh';

const NOTHING_OWN: ReadonlySet<number> = new Set();

/** All rows of the standard table from the day to the note under the table, before any earlier entries. */
export function standardRows(
  annex: AnnexRows,
  outline: StandardOutline,
  columns: StandardColumns,
  system: DateSystem,
): readonly StandardRow[] {
  const shown = columns.all.slice(0, columns.visible);
  const own = new Set(shown.flatMap(({ filledBy }, column) => (filledBy === 'tool' ? [column] : [])));
  const numberOwn = new Set([columns.at('number')]);
  const single = (text: string, at: number): readonly CellValue[] =>
    Array.from({ length: columns.visible }, (_, column) => (column === at ? text : null));
  const unique = uniqueKeys();
  const body = outline.rows.map((source): StandardRow => {
    if (source.kind === 'task') {
      return {
        role: 'task',
        key: unique(source.key),
        values: shown.map(({ value }) => value?.(source, system) ?? null),
        own,
        source,
      };
    }
    if (source.kind === 'part') {
      return { role: 'part', key: unique('bang'), values: single(source.title, 0), own: NOTHING_OWN, source };
    }
    if (source.kind === 'remark') {
      const key = unique(`dong:${hashText(source.title)}`);
      return { role: 'remark', key, values: single(fitCell(source.title), 0), own: NOTHING_OWN, source };
    }
    const values = [source.numeral === '' ? null : source.numeral, ...single(source.title, 0)].slice(
      0,
      columns.visible,
    );
    return { role: 'section', key: unique(`muc:${hashText(source.title)}`), values, own: numberOwn, source };
  });
  const note: StandardRow = {
    role: 'note',
    key: 'ghi-chu',
    values: single(ASSESSMENT_RULE, 0),
    own: NOTHING_OWN,
  };
  const half = halfOf(columns);
  const line = ({ role, texts: [left, right], styles }: AnnexRow): StandardRow => ({
    role,
    key: unique(LINE_KEYS[role]),
    values: Array.from({ length: columns.visible }, (_, column) =>
      column === 0 ? cellText(left) : column === half ? cellText(right ?? '') : null,
    ),
    own: NOTHING_OWN,
    ...(styles ? { styles } : {}),
  });
  return [
    dayRow(annex, columns),
    ...annex.head.map(line),
    { role: 'space', key: 'cach', values: single('', -1), own: NOTHING_OWN },
    { role: 'header', key: HEADER_KEY, values: shown.map(({ header }) => header), own: NOTHING_OWN },
    ...body,
    ...(annex.close.length === 0
      ? []
      : [{ role: 'space', key: 'cach-duoi', values: single('', -1), own: NOTHING_OWN } as const]),
    ...annex.close.map(line),
    ...(columns.isTracked ? [note] : []),
  ];
}

const LINE_KEYS: Readonly<Record<AnnexRow['role'], string>> = {
  letterhead: 'quoc-hieu',
  annex: 'phu-luc',
  title: 'ten-phu-luc',
  subtitle: 'kem-theo',
  closing: 'cuoi-bang',
};

/** The day of the figures, which a person may change, and what is still to be filled in; not printed. */
function dayRow({ blanks }: AnnexRows, { visible }: StandardColumns): StandardRow {
  const hint = dayHint(blanks);
  const values = Array.from({ length: visible }, (_, column) =>
    column === 0 ? 'Tính đến ngày' : column === HINT_COLUMN ? hint : null,
  );
  return { role: 'day', key: DAY_KEY, values, own: NOTHING_OWN, personal: new Set([DAY_COLUMN]) };
}

const DAY_HINT = 'Ghi ngày khác để xem số liệu của ngày đó; xóa ô thì lấy hôm nay. Dòng này không in.';

/** Where the hint stands in the first row. */
export const HINT_COLUMN = DAY_COLUMN + 1;

/** What the first row says beside the day. */
export function dayHint(blanks: AnnexRows['blanks']): string {
  const left = blanks.map(({ vi }) => vi).join(', ');
  return `${DAY_HINT}${left === '' ? '' : ` Phụ lục còn để trống: ${left}.`}`;
}
