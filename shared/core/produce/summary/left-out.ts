import { calc, choose, type Expression, is, join, live, number, text } from '../sheet/expression';
import { linkTo } from '../sheet/link';
import { rowBox } from '../sheet/sheet-grid';
import { countProduct } from './count-tasks';
import type { Sheet } from './page-shape';
import { LINE, MOST_TASKS } from './summary-layout';
import { taskTests } from './task-tests';

/** Says how many tasks the list has no room for, and leads to where all are. Returns the next free row. */
export function putTasksLeftOut({ grid, source }: Sheet, row: number): number {
  const total = countProduct(source.tasks, ...taskTests(source).isTask);
  const rest = calc(total, '-', number(MOST_TASKS));
  const words = join(
    text(`Danh sách này có ${String(MOST_TASKS)} việc cần xem trước nhất; còn `),
    choose(is(total, '>', number(MOST_TASKS)), rest, number(0)),
    text(' việc nữa ở “Bảng chuẩn” (bấm để mở, tìm bằng Ctrl+F).'),
  );
  const { layout } = source.table;
  return putLink({ grid, source }, row, words, { column: 'content', row: layout.firstRow });
}

/** Says how many agencies the table has no room for, and leads to where their names stand. Returns the next free row. */
export function putAgenciesLeftOut({ grid, source, list }: Sheet, row: number): number {
  const words =
    `Bảng này có ${String(list.names.values.length)} cơ quan nhiều việc nhất khi lập; còn ${String(list.left)} cơ quan nữa ` +
    'ở “Bảng chuẩn” (bấm để mở, tìm bằng Ctrl+F).';
  return putLink({ grid, source }, row, text(words), { column: 'lead', row: source.table.layout.headerRow });
}

/** A line that leads to a row (0-based) of the standard table. Returns the next free row. */
function putLink(
  { grid, source }: Pick<Sheet, 'grid' | 'source'>,
  row: number,
  words: Expression,
  to: { readonly column: 'content' | 'lead'; readonly row: number },
): number {
  const { draft, layout } = source.table;
  const target = { sheet: draft.name, column: layout.columns.at(to.column), row: number(to.row + 1) };
  // why: runs on over the empty cells beside it; a cell joined across the page would cost a call in Sheets
  grid.put(rowBox(row, 0, 1), live(linkTo(target, words)), 'leftOut');
  grid.setHeight(row, LINE);
  return row + 1;
}
