import { sameSheetName } from '../../shared/core';
import { relationshipsPath } from './package/part-path';
import { addContentType, removePart } from './package/content-types';
import type { DefinedName } from './package/defined-names';
import { addDefinedNames, findDefinedNames, removeDefinedNames } from './package/defined-names';
import { addRelationship, readRelationships, removeRelationship } from './package/relationships';
import { addSheetEntry, removeSheetEntry } from './package/sheet-list';
import { contentTypeOf } from './package/content-types';
import { mapReferences } from './formula/map-references';
import type { WorkbookEditor } from './workbook-editor';

/** A sheet of the tool's own with all that belongs to it, ready to be put back as it was. JSON-safe. */
interface KeptSheet {
  readonly part: string;
  readonly id: string;
  readonly index: number;
  readonly hidden: boolean;
  readonly parts: readonly { readonly name: string; readonly xml: string; readonly type?: string }[];
  readonly names: readonly DefinedName[];
}

/** Everything that is needed to give a sheet back, as text. */
export function keepSheet(editor: WorkbookEditor, name: string): string {
  editor.flushSheets();
  const place = editor.placeOf(name);
  if (!place) return '';
  const { sheet, index } = place;
  const kept: KeptSheet = {
    part: sheet.part,
    id: sheet.id,
    index,
    hidden: sheet.hidden,
    parts: [sheet.part, ...partsBelow(editor, sheet.part)].map((part) => {
      const type = contentTypeOf(editor.file, part);
      return { name: part, xml: editor.file.text(part) ?? '', ...(type === undefined ? {} : { type }) };
    }),
    names: findDefinedNames(editor.file.text(editor.workbook) ?? '', isNameOf(name, index)),
  };
  return JSON.stringify(kept);
}

/** Whether a name belongs to a sheet, or stands for a place on it. */
export const isNameOf =
  (sheet: string, index: number) =>
  ({ localSheet, text }: DefinedName): boolean =>
    localSheet === index ||
    (localSheet === undefined && sheetsIn(text).some((name) => sameSheetName(name, sheet)));

function sheetsIn(formula: string): readonly string[] {
  const names: string[] = [];
  mapReferences(formula, ({ sheet, beyond, text }) => {
    if (sheet !== undefined && beyond === undefined) names.push(sheet);
    return text;
  });
  return names;
}

/** The parts that only a sheet leads to: drawings, charts, notes, and the lists of their relationships. */
function partsBelow(editor: WorkbookEditor, part: string): readonly string[] {
  const list = relationshipsPath(part);
  if (!editor.file.has(list)) return [];
  const below = readRelationships(editor.file, part)
    .filter(({ external, target }) => !external && /\.(?:xml|vml)$/.test(target) && editor.file.has(target))
    .filter(({ type }) => !['pivotTable', 'slicer', 'pivotCacheDefinition'].includes(type));
  return [list, ...below.flatMap(({ target }) => [target, ...partsBelow(editor, target)])];
}

/** Takes away what a sheet part leads to and the names of the sheet; the part itself stays in the workbook. */
export function clearSheet(editor: WorkbookEditor, name: string): void {
  editor.flushSheets();
  const place = editor.placeOf(name);
  if (!place) return;
  const { sheet, index } = place;
  for (const part of partsBelow(editor, sheet.part)) removePart(editor.file, part);
  editor.changeWorkbook((xml) => removeDefinedNames(xml, isNameOf(name, index)));
  editor.formulasChanged('removed');
}

/** Takes a sheet away with all that belongs to it. */
export function removeSheet(editor: WorkbookEditor, name: string): void {
  clearSheet(editor, name);
  const place = editor.placeOf(name);
  if (!place) return;
  const { sheet, index } = place;
  editor.changeWorkbook((xml) => removeSheetEntry(xml, index));
  removeRelationship(editor.file, editor.workbook, sheet.part);
  removePart(editor.file, sheet.part);
}

/** Puts a kept sheet back; false when its places in the file were taken meanwhile. */
export function restoreSheet(editor: WorkbookEditor, name: string, hostState: string): boolean {
  const kept = parseKept(hostState);
  if (!kept) return false;
  const present = editor.placeOf(name)?.sheet;
  if (present && present.part !== kept.part) return false;
  if (present) clearSheet(editor, name);
  if (kept.parts.some((part) => part.name !== present?.part && editor.file.has(part.name))) return false;
  for (const { name: part, xml, type } of kept.parts) {
    editor.replacePart(part, xml);
    if (type !== undefined) addContentType(editor.file, part, type);
  }
  if (!present) listSheet(editor, name, kept);
  editor.changeWorkbook((xml) => addDefinedNames(xml, kept.names));
  return true;
}

function listSheet(editor: WorkbookEditor, name: string, { part, id, index, hidden }: KeptSheet): void {
  const { relationships } = editor.namespaces;
  const relationship = addRelationship(editor.file, editor.workbook, `${relationships}/worksheet`, part);
  const isIdFree = editor.sheets().every((sheet) => sheet.id !== id);
  const place = { name, relationship, hidden, index, ...(isIdFree ? { id } : {}) };
  editor.changeWorkbook((xml) => addSheetEntry(xml, place, relationships));
}

function parseKept(hostState: string): KeptSheet | undefined {
  try {
    const kept = JSON.parse(hostState) as Partial<KeptSheet>;
    return Array.isArray(kept.parts) && typeof kept.part === 'string' ? (kept as KeptSheet) : undefined;
  } catch {
    return undefined;
  }
}
