import type { SheetReading } from '../../../core/model/reading';
import type { SheetView } from '../../../core/model/sheet-view';
import { checkWorkbook } from '../../state/check-workbook';
import { toggleHeader } from '../../state/correct-columns';
import { usePane } from '../pane-scope';
import { Visible } from '../parts/visible';

/** Rows that are offered; a header stands near the top of what was not understood. */
const MOST_ROWS = 12;

/** Where no header was recognised, or another row is meant, one click says which row it is. */
export function HeaderPicker({ sheet }: { readonly sheet: SheetReading }) {
  const { context, state, t } = usePane();
  const { view, tables } = sheet;
  const rows = likelyHeaders(sheet);
  if (rows.length === 0) return null;
  const isChosen = (row: number): boolean =>
    state.headers.some((choice) => choice.sheet === view.id && choice.row === row);
  return (
    <details class="kh-table-columns" open={tables.length === 0}>
      <summary>
        <Visible text={t.columns.header(view.name)} room={80} fixed />
      </summary>
      <p class="kh-quiet">{t.columns.headerText}</p>
      <ul class="kh-header-rows">
        {rows.map((row) => (
          <li key={row}>
            <button
              type="button"
              class="kh-secondary"
              aria-pressed={isChosen(row)}
              disabled={state.busy !== null}
              onClick={() => {
                context.store.set({ headers: toggleHeader(state.headers, { sheet: view.id, row }) });
                void checkWorkbook(context);
              }}
            >
              {t.check.row(row + 1)}: <Visible text={rowTexts(view, row).join(' | ')} room={70} fixed />
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Chosen rows, and rows outside every table with several short texts that start with no number. */
function likelyHeaders({ view, tables }: SheetReading): readonly number[] {
  const rows: number[] = [];
  for (let row = view.top; row < view.bottom && rows.length < MOST_ROWS; row++) {
    const table = tables.find(({ range }) => row >= range.top && row <= range.bottom);
    const texts = rowTexts(view, row);
    if (table ? table.headerRows[0] === row : isLikeHeader(texts)) rows.push(row);
    if (table) row = table.range.top === row ? table.range.bottom : row;
  }
  return rows;
}

const isLikeHeader = (texts: readonly string[]): boolean =>
  texts.length >= 2 && texts.every((text) => text.length <= 60 && !/^\(?\d/.test(text));

function rowTexts(view: SheetView, row: number): readonly string[] {
  const texts: string[] = [];
  for (let column = view.left; column < view.right; column++) {
    const text = view.textAt(row, column).trim();
    if (text !== '') texts.push(text);
  }
  return texts;
}
