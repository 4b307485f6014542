import type { ColumnReading, Field, PlanTable } from '../../../core/model/plan';
import { columnLetters, formatRange } from '../../../core/model/range';
import { correctColumn } from '../../state/correct-columns';
import { FIELDS } from '../../../core/store/workbook-settings';
import { usePane } from '../pane-scope';
import { Visible } from '../parts/visible';

/** The columns of one table and what each is taken for. */
export function TableColumns({ table }: { readonly table: PlanTable }) {
  const { state, t } = usePane();
  const name = state.result?.snapshot.sheets.find(({ id }) => id === table.sheet)?.name ?? table.sheet;
  return (
    <section class="kh-table-columns">
      <h3>
        <Visible text={t.columns.table(name, formatRange(table.range))} room={80} fixed />
      </h3>
      <p class="kh-quiet">{t.columns.tasks(table.tasks.length)}</p>
      {table.mapping.readings.map((reading) => (
        <ColumnChoice key={reading.column} sheet={table.sheet} reading={reading} />
      ))}
    </section>
  );
}

interface ColumnChoiceProps {
  readonly sheet: string;
  readonly reading: ColumnReading;
}

function ColumnChoice({ sheet, reading }: ColumnChoiceProps) {
  const { context, state, t } = usePane();
  const { column, header, score } = reading;
  const own = state.columns.find((override) => override.sheet === sheet && override.column === column);
  const field = own ? own.field : reading.field;
  const id = `kh-column-${String(column)}-${sheet}`;
  return (
    <div class="kh-column">
      <label for={id}>
        <span class="kh-quiet">{t.columns.column(columnLetters(column))}</span>{' '}
        <Visible text={header} room={60} fixed />
        {own && <span class="kh-new">{t.columns.yours}</span>}
        {!own && score < 0.6 && <span class="kh-unsure">{t.columns.unsure}</span>}
      </label>
      <select
        id={id}
        value={field ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget;
          const correction = { sheet, column, field: value === '' ? null : (value as Field) };
          context.store.set({ columns: correctColumn(context.store.get().columns, correction) });
        }}
      >
        <option value="">{t.columns.none}</option>
        {FIELDS.map((name) => (
          <option key={name} value={name}>
            {t.columns.fields[name]}
          </option>
        ))}
      </select>
    </div>
  );
}
