import type { SheetDraft } from '../../shared/core';
import { chartXml } from './chart/chart-xml';
import { drawingXml } from './chart/drawing-xml';
import { drawSheet } from './draft/sheet-xml';
import { absoluteReference, quoteSheet } from './formula/absolute-reference';
import { addContentType, CONTENT_TYPES } from './package/content-types';
import type { DefinedName } from './package/defined-names';
import { addDefinedNames } from './package/defined-names';
import { addRelationship } from './package/relationships';
import { addSheetEntry } from './package/sheet-list';
import { addTable } from './table/add-table';
import type { WorkbookEditor } from './workbook-editor';

/** Makes the sheet of a draft behind the sheets that are there; gives its part. */
export function addDraftSheet(editor: WorkbookEditor, draft: SheetDraft): string {
  const part = editor.file.freeName('xl/worksheets/sheet#.xml');
  // why: the name is taken at once, so that no other part of the draft gets it
  editor.file.setText(part, '');
  addContentType(editor.file, part, CONTENT_TYPES.worksheet);
  const relationship = addRelationship(
    editor.file,
    editor.workbook,
    `${editor.namespaces.relationships}/worksheet`,
    part,
  );
  editor.changeWorkbook((xml) =>
    addSheetEntry(
      xml,
      { name: draft.name, relationship, hidden: draft.hidden === true },
      editor.namespaces.relationships,
    ),
  );
  writeDraftSheet(editor, draft, { part, index: editor.sheets().length - 1 });
  return part;
}

/** Writes a draft into a sheet part of the workbook, with its charts, table and names. */
export function writeDraftSheet(
  editor: WorkbookEditor,
  draft: SheetDraft,
  { part, index }: { readonly part: string; readonly index: number },
): void {
  const drawing = draft.charts.length === 0 ? undefined : addDrawing(editor, part, chartTexts(editor, draft));
  const table = draft.table && addTable(editor, part, draft, draft.table);
  const drawn = drawSheet(draft, {
    styles: editor.styles,
    namespaces: editor.namespaces,
    textIndex: editor.textIndex,
    ...(drawing === undefined ? {} : { drawing }),
    ...(table === undefined ? {} : { table }),
  });
  editor.drawPart(part, drawn);
  editor.changeWorkbook((workbook) => addDefinedNames(workbook, namesOf(draft, index)));
  if (hasFormulas(draft)) editor.formulasChanged('added');
}

const hasFormulas = ({ rows }: SheetDraft): boolean =>
  rows.some(({ cells }) => cells.some((cell) => cell?.content.kind === 'formula'));

const chartTexts = (editor: WorkbookEditor, draft: SheetDraft): readonly ChartText[] =>
  draft.charts.map((chart) => ({ chart, xml: chartXml(chart, draft, editor.namespaces) }));

interface ChartText {
  readonly chart: SheetDraft['charts'][number];
  readonly xml: string;
}

/** Makes the drawing of a sheet; gives the id of the relationship that leads to it. */
export function addDrawing(editor: WorkbookEditor, sheetPart: string, charts: readonly ChartText[]): string {
  const { file, namespaces } = editor;
  const part = file.freeName('xl/drawings/drawing#.xml');
  file.setText(part, '');
  const placed = charts.map(({ chart, xml }) => {
    const chartPart = file.freeName('xl/charts/chart#.xml');
    file.setText(chartPart, xml);
    addContentType(file, chartPart, CONTENT_TYPES.chart);
    const relationship = addRelationship(file, part, `${namespaces.relationships}/chart`, chartPart);
    return { chart, relationship };
  });
  file.setText(part, drawingXml(placed, namespaces));
  addContentType(file, part, CONTENT_TYPES.drawing);
  return addRelationship(file, sheetPart, `${namespaces.relationships}/drawing`, part);
}

function namesOf(draft: SheetDraft, index: number): readonly DefinedName[] {
  const { print, names = {} } = draft;
  const own = Object.entries(names).map(([name, range]) => ({
    name,
    text: absoluteReference(draft.name, range),
  }));
  const rows = print?.repeatRows;
  const titles = rows && `${quoteSheet(draft.name)}!$${String(rows.first + 1)}:$${String(rows.last + 1)}`;
  return [
    ...own,
    ...(print?.area
      ? [{ name: '_xlnm.Print_Area', localSheet: index, text: absoluteReference(draft.name, print.area) }]
      : []),
    ...(titles === undefined ? [] : [{ name: '_xlnm.Print_Titles', localSheet: index, text: titles }]),
  ];
}
