import type { SheetDraft } from '../../../shared/core';
import { addContentType, CONTENT_TYPES } from '../package/content-types';
import { findDefinedNames } from '../package/defined-names';
import { relativeTarget } from '../package/part-path';
import { addRelationship, relatedParts } from '../package/relationships';
import type { WorkbookEditor } from '../workbook-editor';
import { attributesOf, rootOf } from '../xml/xml-elements';
import { tableXml } from './table-xml';

/** Makes the table of a draft; gives the id of the relationship by which its sheet names it. */
export function addTable(
  editor: WorkbookEditor,
  sheetPart: string,
  draft: SheetDraft,
  table: NonNullable<SheetDraft['table']>,
): string {
  const { file, namespaces } = editor;
  const others = otherTables(editor);
  const names = findDefinedNames(file.text(editor.workbook) ?? '', () => true).map(({ name }) => name);
  const part = file.freeName('xl/tables/table#.xml');
  const numbers = {
    id: Math.max(0, ...others.map(({ id }) => id)) + 1,
    name: untaken(table.name, [...names, ...others.map(({ name }) => name)]),
  };
  file.setText(part, tableXml(draft, table, numbers, namespaces));
  addContentType(file, part, CONTENT_TYPES.table);
  // why: readers as far spread as exceljs find a table by the way from its sheet only
  const way = relativeTarget(sheetPart, part);
  return addRelationship(file, sheetPart, `${namespaces.relationships}/table`, way, 'way');
}

const otherTables = (editor: WorkbookEditor) =>
  editor.file
    .names()
    .filter((name) => /^\/?xl\/tables\/[^/]+\.xml$/i.test(name))
    .map((name) => numbersOf(editor, name));

/** How the table on a sheet is called. */
export function tableNameOn(editor: WorkbookEditor, sheetPart: string): string | undefined {
  const [part] = relatedParts(editor.file, sheetPart, 'table');
  const name = part === undefined ? '' : numbersOf(editor, part).name;
  return name === '' ? undefined : name;
}

function numbersOf({ file }: WorkbookEditor, part: string) {
  const xml = file.text(part) ?? '';
  const root = rootOf(xml);
  const values = new Map(
    root ? attributesOf(xml, root).map((attribute) => [attribute.name, attribute.value]) : [],
  );
  return { id: Number(values.get('id') ?? 0) || 0, name: values.get('displayName') ?? '' };
}

/** why: two tables or names of a workbook that are called alike make Excel repair the file */
function untaken(wanted: string, taken: readonly string[]): string {
  const keys = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; keys.has(name.toLowerCase()); number++) name = `${wanted}${String(number)}`;
  return name;
}
