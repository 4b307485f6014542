import {
  type Analysis,
  type CellContent,
  columnLetters,
  type Finding,
  type Fix,
  formatCell,
  formatRange,
  type PatchOp,
  type Place,
  type PlanTable,
  type SheetView,
  taskRecord,
  topLeft,
} from '../../shared/core';

/** The answer of `kehoach check --format json`: version 1 of the contract in docs/dong-lenh.md. */
export function analysisJson(file: string, { reading, findings, faults, ignored }: Analysis): unknown {
  const views = new Map(reading.sheets.map(({ view }) => [view.id, view]));
  return {
    version: 1,
    file,
    sheets: reading.sheets.map(({ view, tables }) => ({ name: view.name, tables: tables.map(tableJson) })),
    findings: findings.map((finding) => findingJson(finding, views)),
    ignored: ignored.map(({ finding, reason }) => ({ ...findingJson(finding, views), reason })),
    faults,
  };
}

function tableJson(table: PlanTable): unknown {
  const { columns, readings } = table.mapping;
  const extras = readings.filter(({ field, header }) => field === null && header.trim() !== '');
  return {
    range: formatRange(table.range),
    columns: Object.fromEntries([
      ...Object.entries(columns).map(([field, column]) => [field, columnLetters(column)]),
      ...extras.map(({ header, column }) => [header, columnLetters(column)]),
    ]) as unknown,
    sections: table.sections.map(({ at, numeral, title }) => ({ cell: formatCell(at), numeral, title })),
    tasks: table.tasks.map((task) => taskRecord(task, table)),
  };
}

function findingJson(
  finding: Finding,
  views: ReadonlyMap<string, SheetView>,
): Readonly<Record<string, unknown>> {
  const placeJson = ({ sheet, range }: Place): object => {
    const view = views.get(sheet);
    const line = view?.snapshot.fromText ? { line: range.top + 1 } : {};
    return { sheet: view?.name ?? sheet, cell: formatCell(topLeft(range)), ...line };
  };
  const [, ...others] = finding.places;
  return {
    rule: finding.rule,
    severity: finding.severity,
    ...placeJson(finding.at),
    message: finding.message.vi,
    related: others.map(placeJson),
    ...(finding.related.length === 0
      ? {}
      : { evidence: finding.related.map((place) => ({ ...placeJson(place), note: place.note.vi })) }),
    ...(finding.actual === undefined ? {} : { actual: finding.actual }),
    ...(finding.expected === undefined ? {} : { expected: finding.expected }),
    fixes: finding.fixes.map((fix) =>
      fixJson(fix, (sheet) => (sheet === finding.at.sheet ? {} : { sheet: views.get(sheet)?.name ?? sheet })),
    ),
  };
}

/** The name of a sheet that is not the finding's own: a cause may stand on several. */
type OtherSheet = (sheet: string) => { readonly sheet?: string };

const fixJson = ({ title, applicability, ops }: Fix, other: OtherSheet): unknown => ({
  title: title.vi,
  applicability,
  cells: ops.flatMap((op) => changedCells(op, other)),
  ...(ops.some(({ kind }) => kind === 'delete-rows') ? { removedRows: ops.flatMap(removedRows) } : {}),
  ...(ops.some(({ kind }) => kind === 'insert-rows') ? { addedRows: ops.flatMap(addedRows) } : {}),
});

function changedCells(op: PatchOp, other: OtherSheet): readonly unknown[] {
  if (op.kind === 'set-cell') {
    const { at, before, after, sheet } = op;
    return [
      { ...other(sheet), cell: formatCell(at), before: contentText(before), after: contentText(after) },
    ];
  }
  if (op.kind !== 'delete-rows') return [];
  return op.rows.flatMap(({ cells }, index) =>
    cells.map(({ column, content }) => ({
      ...other(op.sheet),
      cell: formatCell({ row: op.row + index, column }),
      before: contentText(content),
      after: '',
    })),
  );
}

const removedRows = (op: PatchOp): readonly number[] =>
  op.kind === 'delete-rows' ? op.rows.map((_, index) => op.row + index + 1) : [];

const addedRows = (op: PatchOp): readonly unknown[] =>
  op.kind === 'insert-rows'
    ? op.rows.map(({ cells }, index) => ({
        row: op.row + index + 1,
        cells: cells.map(({ column, content }) => ({
          cell: formatCell({ row: op.row + index, column }),
          after: contentText(content),
        })),
      }))
    : [];

const contentText = (content: CellContent): string =>
  content.kind === 'formula' ? content.formula : String(content.value ?? '');
