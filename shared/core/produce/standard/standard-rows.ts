import type { CellValue } from '../../model/cell';
import type { DateSystem } from '../../model/snapshot';
import type { BuiltRow } from './carry-over';
import { hashText } from '../../work/hash';
import { HEADER_KEY } from './previous-standard';
import type { StandardColumns } from './columns/column';
import type { OutlineRow, StandardOutline } from '../outline/standard-outline';
import type { TitleLine } from './standard-title';
import { ASSESSMENT_RULE } from './task-progress';
import { fitCell } from './fit-cell';
import { uniqueKeys } from '../sheet/unique-keys';

export type RowRole =
  'title' | 'subtitle' | 'space' | 'header' | 'part' | 'section' | 'task' | 'remark' | 'note';

/** A row to be built, with what it stands for. */
export interface StandardRow extends BuiltRow {
  readonly role: RowRole;
  readonly source?: OutlineRow;
}

const NOTHING_OWN: ReadonlySet<number> = new Set();

/** All rows of the standard table from the title to the note under the table, before any earlier entries. */
export function standardRows(
  titles: readonly TitleLine[],
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
  return [
    ...titles.map(({ text, style }): StandardRow => ({
      role: style,
      key: unique('tieu-de'),
      values: single(text, 0),
      own: NOTHING_OWN,
    })),
    { role: 'space', key: 'cach', values: single('', -1), own: NOTHING_OWN },
    { role: 'header', key: HEADER_KEY, values: shown.map(({ header }) => header), own: NOTHING_OWN },
    ...body,
    ...(columns.isTracked ? [note] : []),
  ];
}
