import { escapeXml } from '../xml/escape-xml';
import { readRelationships } from '../package/relationships';
import type { SheetEntry } from '../package/workbook-part';
import type { WorkbookEditor } from '../workbook-editor';
import type { RowShift } from './row-shift';
import type { LostFormula } from './shift-cells';
import { shiftArrayRanges, shiftCellFormulas } from './shift-cells';
import type { ShiftedXml } from './shift-elements';
import { shiftElements } from './shift-elements';
import { shiftVml } from './shift-vml';
import { tidyLists } from './tidy-lists';

/** What a shift changed besides the rows themselves, for taking it back exactly. */
export type WorkbookShift =
  | { readonly refused: 'rows-in-use' | 'unsupported' }
  | { readonly parts: readonly PartChange[]; readonly lost: readonly LostFormula[] };

/** A text before and after; `part` names a part, or the stretch before or behind a sheet's data. */
export interface PartChange {
  readonly part: string;
  readonly before: string;
  readonly after: string;
}

/** Parts that never speak of cells, or only repeat what another part says. */
const IGNORED =
  /(?:sharedStrings|styles|theme\d*|calcChain|metadata|pivotCacheRecords\d*|\.rels|\[Content_Types\]|core|app|custom)(?:\.xml)?$/i;

/** Moves every reference to a sheet's rows along, everywhere in the workbook; the rows themselves are not touched. */
export function shiftWorkbook(editor: WorkbookEditor, sheet: SheetEntry, shift: RowShift): WorkbookShift {
  const changes: PartChange[] = [];
  const lost: LostFormula[] = [];
  let refused: ShiftedXml['refused'];
  const note = (part: string, before: string, shifted: ShiftedXml): string => {
    refused ??= shifted.refused;
    if (shifted.xml !== before) changes.push({ part, before, after: shifted.xml });
    return shifted.xml;
  };
  const worksheets = editor.sheets().filter(({ isWorksheet }) => isWorksheet);
  for (const entry of worksheets) {
    const isOwn = entry.part === sheet.part;
    if (!isOwn && !speaksOf(editor, entry.part, shift.sheet)) continue;
    const cells = editor.editorOf(entry);
    if (isOwn && !shiftArrayRanges(cells, shift)) refused ??= 'unsupported';
    const moved = shiftCellFormulas(cells, { part: entry.part, owner: entry.name, shift });
    refused ??= moved.refused;
    lost.push(...moved.lost);
    const place = { shift, owner: entry.name };
    cells.head = note(`${entry.part}#head`, cells.head, shiftElements(cells.head, place));
    const tail = shiftElements(cells.tail, place);
    cells.tail = note(`${entry.part}#tail`, cells.tail, { ...tail, xml: tidyLists(tail.xml) });
    if (moved.hasFormulas) editor.formulasChanged('removed');
  }
  const owners = ownersOf(editor, worksheets);
  const sheetParts = new Set(worksheets.map(({ part }) => part.toLowerCase()));
  for (const part of editor.file.names()) {
    if (sheetParts.has(part.toLowerCase()) || !/\.(?:xml|vml)$/i.test(part) || IGNORED.test(part)) continue;
    const owner = owners.get(part);
    const xml = editor.file.text(part) ?? '';
    if (owner !== shift.sheet && !speaksOf(editor, part, shift.sheet)) continue;
    const place = { shift, ...(owner === undefined ? {} : { owner }) };
    const shifted = /\.vml$/i.test(part)
      ? { xml: owner === shift.sheet ? shiftVml(xml, shift) : xml }
      : shiftElements(xml, place);
    editor.file.setText(part, note(part, xml, shifted));
  }
  return refused === undefined ? { parts: changes, lost } : { refused };
}

/** Whether a part names a sheet; the answer is kept, as a patch may ask it of a huge part for every row. */
function speaksOf(editor: WorkbookEditor, part: string, sheet: string): boolean {
  const xml = editor.file.text(part) ?? '';
  const known = answers.get(editor) ?? new Map<string, Answer>();
  answers.set(editor, known);
  const key = `${sheet}/${part}`;
  const old = known.get(key);
  if (old?.xml === xml) return old.speaks;
  const speaks = xml.toLowerCase().includes(escapeXml(sheet.replaceAll("'", "''")).toLowerCase());
  known.set(key, { xml, speaks });
  return speaks;
}

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
