import type { CsvOptions } from './csv';
import { csvText } from './csv';
import type { TaskTable } from './task-table';

/** The table as comma-separated values, its header first. */
export const tableCsv = ({ columns, tasks }: TaskTable, options?: CsvOptions): string =>
  csvText(
    [columns.map(({ name }) => name), ...tasks.map((task) => columns.map(({ of }) => of(task)))],
    options,
  );

/** What the columns of the table hold, as a Table Schema (Frictionless Data) for the programs that read it. */
export const tableSchema = ({ columns }: TaskTable): Readonly<Record<string, unknown>> => ({
  fields: columns.map(({ name, type, about, values, required, minimum, maximum }) => {
    const constraints = {
      ...(values === undefined ? {} : { enum: values }),
      ...(required === undefined ? {} : { required }),
      ...(minimum === undefined ? {} : { minimum }),
      ...(maximum === undefined ? {} : { maximum }),
    };
    return {
      name,
      type,
      ...(type === 'date' ? { format: 'default' } : {}),
      description: `${about.vi}. ${about.en}.`,
      ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
    };
  }),
  missingValues: [''],
  primaryKey: ['sheet', 'row'],
});
