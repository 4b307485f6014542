import type { CellRange } from '../../model/range';
import type { CellStyle, DraftCell, DraftRow, SheetDraft } from '../../model/sheet-draft';
import { type SheetView, sheetView } from '../../model/sheet-view';
import type { SheetSnapshot } from '../../model/snapshot';
import { countLines, heightOfLines, MAX_ROW_HEIGHT } from '../sheet/row-height';
import { shareWidth } from '../sheet/share-width';
import { printOfText } from './text-print';
import { textRowKinds, type TextRowKind } from './text-row-kinds';

const SIZE = 12;
/** All columns together, in characters: prints at about the body size on A4. */
const TABLE_ROOM = 138;
const PROSE_ROOM = 96;
/** Widths below which a column is no longer read, in characters. */
const LEAST = { first: 6, other: 9 };
const MOST = 60;

const base: CellStyle = { fontName: 'Times New Roman', fontSize: SIZE, vertical: 'top' };
const styles: Readonly<Record<string, CellStyle>> = {
  line: base,
  prose: { ...base, wrap: true, horizontal: 'left' },
  table: { ...base, wrap: true, border: true },
};

interface Layout {
  readonly view: SheetView;
  readonly kinds: readonly TextRowKind[];
  readonly widths: readonly number[];
  /** Width of all columns. */
  readonly total: number;
}

/**
 * The sheet of a text: rows are its lines and every cell holds what it held; table rows get borders and wrap, long
 * lines go across the table's width, and rows are high enough to show all of it.
 */
export function textSheet(snapshot: SheetSnapshot): SheetDraft {
  const view = sheetView(snapshot);
  const kinds = textRowKinds(view);
  const widths = columnWidths(view, kinds);
  const layout: Layout = { view, kinds, widths, total: widths.reduce((sum, width) => sum + width, 0) };
  const rows = kinds.map((_, row) => draftRow(layout, row));
  return {
    name: snapshot.name,
    ...(snapshot.hidden ? { hidden: true } : {}),
    columnWidths: widths,
    rows,
    styles,
    merges: [...snapshot.merges, ...proseMerges(layout)],
    print: printOfText(kinds),
    validations: [],
    conditionalStyles: [],
    charts: [],
  };
}

function columnWidths(view: SheetView, kinds: readonly TextRowKind[]): readonly number[] {
  const columns = Math.max(1, Math.min(view.right, 256));
  if (!kinds.includes('table'))
    return [PROSE_ROOM, ...Array.from({ length: columns - 1 }, () => LEAST.other)];
  const totals = Array.from({ length: columns }, () => 0);
  let rows = 0;
  kinds.forEach((kind, row) => {
    if (kind !== 'table') return;
    rows++;
    totals.forEach((total, column) => {
      totals[column] = total + view.textAt(row, column).length;
    });
  });
  const weights = totals.map((total) => Math.sqrt(total / rows));
  const limits = weights.map((_, column) => ({
    least: column === 0 ? LEAST.first : LEAST.other,
    most: MOST,
  }));
  return shareWidth(TABLE_ROOM, weights, limits);
}

function draftRow(layout: Layout, row: number): DraftRow {
  const { view, kinds, widths } = layout;
  const kind = kinds[row] ?? 'blank';
  if (kind === 'blank') return { cells: [] };
  const length = kind === 'table' ? widths.length : Math.min(view.right, kind === 'prose' ? 1 : view.right);
  const style = kind === 'prose' && !isLong(layout, row) ? 'line' : kind;
  const cells = Array.from({ length }, (_, column) => draftCell(view, row, column, style));
  return { cells, height: rowHeight(layout, row, kind) };
}

function draftCell(view: SheetView, row: number, column: number, style: string): DraftCell | null {
  const content = view.contentAt(row, column);
  if (content.kind === 'formula') return { content, cached: view.valueAt(row, column), style };
  return content.value === null && style !== 'table' ? null : { content, style };
}

const linesAcross = ({ view, total }: Layout, row: number): number =>
  countLines(view.textAt(row, 0), { columnWidth: total, fontSize: SIZE });

/** why: a line that fits stands free and runs over the empty cells beside it; only longer ones need a merged cell */
const isLong = (layout: Layout, row: number): boolean => linesAcross(layout, row) > 1;

function rowHeight(layout: Layout, row: number, kind: TextRowKind): number {
  const { view, widths } = layout;
  const lines =
    kind === 'prose'
      ? linesAcross(layout, row)
      : kind === 'line'
        ? 1
        : Math.max(
            ...widths.map((columnWidth, column) =>
              countLines(view.textAt(row, column), { columnWidth, fontSize: SIZE }),
            ),
          );
  return Math.min(MAX_ROW_HEIGHT, heightOfLines(lines, SIZE));
}

const proseMerges = (layout: Layout): readonly CellRange[] =>
  layout.widths.length < 2
    ? []
    : layout.kinds.flatMap((kind, row) =>
        kind === 'prose' && isLong(layout, row)
          ? [{ top: row, left: 0, bottom: row, right: layout.widths.length - 1 }]
          : [],
      );
