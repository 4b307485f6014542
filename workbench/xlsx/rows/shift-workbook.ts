import { sheetNameKey } from '../../../shared/core';
import { readRelationships } from '../package/relationships';
import type { SheetEntry } from '../package/workbook-part';
import type { WorkbookEditor } from '../workbook-editor';
import { unescapeXml } from '../xml/escape-xml';
import type { RowNeed } from './row-need';
import type { RowShift } from './row-shift';
import type { LostFormula } from './shift-cells';
import { shiftArrayRanges, shiftCellFormulas } from './shift-cells';
import type { ShiftedXml } from './shift-elements';
import { shiftElements } from './shift-elements';
import { shiftLinks } from './shift-links';
import { shiftVml } from './shift-vml';
import { tidyLists } from './tidy-lists';

/** What a shift changed besides the rows themselves, for taking it back exactly; or what stands against it. */
export type WorkbookShift =
  | { readonly needs: readonly RowNeed[] }
  | { readonly parts: readonly PartChange[]; readonly lost: readonly LostFormula[] };

/** A text before and after; `part` names a part, or the stretch before or behind a sheet's data. */
export interface PartChange {
  readonly part: string;
  readonly before: string;
  readonly after: string;
}

/** Parts that never speak of cells, or only repeat what another part says; they are not even opened. */
const IGNORED =
  /^(?:customXml|docProps|xl\/(?:externalLinks|theme|media))\/|(?:sharedStrings|styles|theme\d*|calcChain|metadata|pivotCacheRecords\d*)\.xml$|\[Content_Types\]\.xml$/i;

/** Moves every reference to a sheet's rows along, everywhere in the workbook; the rows themselves are not touched. */
export function shiftWorkbook(editor: WorkbookEditor, sheet: SheetEntry, shift: RowShift): WorkbookShift {
  const changes: PartChange[] = [];
  const lost: LostFormula[] = [];
  const needs: RowNeed[] = [];
  const note = (part: string, before: string, shifted: ShiftedXml): string => {
    needs.push(...shifted.needs);
    if (shifted.xml !== before) changes.push({ part, before, after: shifted.xml });
    return shifted.xml;
  };
  const worksheets = editor.sheets().filter(({ isWorksheet }) => isWorksheet);
  for (const entry of worksheets) {
    const isOwn = entry.part === sheet.part;
    if (!isOwn && !speaksOf(editor, entry.part, shift.sheet)) continue;
    const cells = editor.editorOf(entry);
    const place = { shift, owner: entry.name };
    const moved = shiftCellFormulas(cells, { part: entry.part, ...place });
    needs.push(...moved.needs, ...(isOwn ? shiftArrayRanges(cells, shift) : []));
    lost.push(...moved.lost);
    cells.head = note(`${entry.part}#head`, cells.head, shiftElements(cells.head, place));
    const tail = shiftElements(cells.tail, place);
    cells.tail = note(`${entry.part}#tail`, cells.tail, { ...tail, xml: tidyLists(tail.xml) });
    if (moved.hasFormulas) editor.formulasChanged('removed');
  }
  const owners = ownersOf(editor, worksheets);
  const sheetParts = new Set(worksheets.map(({ part }) => part.toLowerCase()));
  for (const part of editor.file.names()) {
    if (sheetParts.has(part.toLowerCase()) || !/\.(?:xml|vml|rels)$/i.test(part) || IGNORED.test(part))
      continue;
    const owner = owners.get(part);
    if (owner !== shift.sheet && !speaksOf(editor, part, shift.sheet)) continue;
    const xml = editor.file.text(part) ?? '';
    const place = { shift, ...(owner === undefined ? {} : { owner }) };
    editor.file.setText(part, note(part, xml, shiftPart(part)(xml, place)));
  }
  return needs.length === 0 ? { parts: changes, lost } : { needs };
}

function shiftPart(part: string): typeof shiftElements {
  if (/\.vml$/i.test(part)) return shiftVml;
  return /\.rels$/i.test(part) ? shiftLinks : shiftElements;
}

/** Whether a part names a sheet; the answer is kept, as a patch may ask it of a huge part for every step. */
function speaksOf(editor: WorkbookEditor, part: string, sheet: string): boolean {
  const xml = editor.file.text(part) ?? '';
  const known = answers.get(editor) ?? new Map<string, Answer>();
  answers.set(editor, known);
  const key = `${sheet}/${part}`;
  const old = known.get(key);
  if (old?.xml === xml) return old.speaks;
  const speaks = namesSheet(xml, sheet);
  known.set(key, { xml, speaks });
  return speaks;
}

/** why: producers write the same name in their own way: as references to characters, in other case, decomposed */
const namesSheet = (xml: string, sheet: string): boolean =>
  sheetNameKey(unescapeXml(xml)).includes(sheetNameKey(sheet.replaceAll("'", "''")));

interface Answer {
  readonly xml: string;
  readonly speaks: boolean;
}

const answers = new WeakMap<WorkbookEditor, Map<string, Answer>>();

/** The sheet that each drawing, table, note list and pivot table belongs to. */
function ownersOf(editor: WorkbookEditor, sheets: readonly SheetEntry[]): ReadonlyMap<string, string> {
  return new Map(
    sheets.flatMap(({ part, name }) =>
      readRelationships(editor.file, part)
        .filter(({ external }) => !external)
        .map(({ target }) => [target, name] as const),
    ),
  );
}
