import { isOwnSheet } from '../../../core/store/own-sheets';
import { checkWorkbook } from '../../state/check-workbook';
import { rememberColumns } from '../../state/correct-columns';
import { usePane } from '../pane-scope';
import { HeaderPicker } from './header-picker';
import { PageFrame } from './page-frame';
import { SheetPicker } from './sheet-picker';
import { TableColumns } from './table-columns';

/** Which sheets are checked and how their columns are understood; both can be corrected. */
export function ColumnsPage() {
  const { context, state, t } = usePane();
  const { result } = state;
  if (!result) return <PageFrame title={t.columns.title}>{null}</PageFrame>;
  const tables = result.analysis.reading.sheets.flatMap((sheet) => sheet.tables);
  const sheets = result.snapshot.sheets.filter((sheet) => !isOwnSheet(sheet, result.snapshot));
  const busy = state.busy !== null;
  return (
    <PageFrame title={t.columns.title}>
      {sheets.length > 1 && <SheetPicker sheets={sheets} />}
      {tables.length === 0 ? <p>{t.check.noTable}</p> : <p>{t.columns.text}</p>}
      {tables.map((table) => (
        <TableColumns key={`${table.sheet} ${String(table.range.top)}`} table={table} />
      ))}
      {result.analysis.reading.sheets.map((sheet) => (
        <HeaderPicker key={sheet.view.id} sheet={sheet} />
      ))}
      <div class="kh-actions kh-stack">
        <button
          type="button"
          class="kh-primary"
          disabled={busy}
          onClick={() => {
            context.store.set({ page: null, tab: 'check' });
            void checkWorkbook(context);
          }}
        >
          {t.columns.recheck}
        </button>
        {state.columns.length + state.headers.length > 0 && (
          <button
            type="button"
            class="kh-secondary"
            disabled={busy}
            onClick={() => void rememberColumns(context)}
          >
            {t.columns.remember}
          </button>
        )}
      </div>
    </PageFrame>
  );
}
