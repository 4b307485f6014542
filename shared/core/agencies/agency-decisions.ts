import type { AgencyLevel } from '../model/agency';
import { isSheetNamed } from '../model/sheet-name';
import type { SheetView } from '../model/sheet-view';
import { sheetView } from '../model/sheet-view';
import type { WorkbookSnapshot } from '../model/snapshot';
import { foldText } from '../text/fold-vietnamese';

/** What a person decided about a written name: a row of the sheet "Danh mục đơn vị", or of a profile. */
export interface AgencyDecision {
  readonly written: string;
  readonly verdict: 'same' | 'not-same' | 'new';
  /** Canonical name: the same agency, the one it is not, or the new entry's own name. */
  readonly name: string;
  readonly note?: string;
  /** Of a profile: the level of the agency, and whether the written name is a short one that is right beside the full one. */
  readonly level?: AgencyLevel;
  readonly isShort?: true;
}

/** Name of the sheet that keeps the decisions. */
export const DIRECTORY_SHEET = 'Danh mục đơn vị';

/** What stands in the column "Quyết định" for each verdict. */
export const VERDICT_LABELS: Readonly<Record<AgencyDecision['verdict'], string>> = {
  same: 'Cùng một đơn vị',
  'not-same': 'Không phải đơn vị này',
  new: 'Đơn vị mới',
};

/** The columns of the sheet, from the left. */
export const DECISION_COLUMNS = ['Tên trong kế hoạch', 'Quyết định', 'Tên chuẩn', 'Ghi chú'] as const;

const verdicts = new Map(
  Object.entries(VERDICT_LABELS).map(([verdict, label]) => [
    foldText(label),
    verdict as AgencyDecision['verdict'],
  ]),
);

/** The sheet that keeps the decisions and the row of its column titles. */
export interface DirectoryTable {
  readonly view: SheetView;
  readonly header: number;
}

/** Finds the table of decisions; a sheet of the name and another shape is somebody's own and none of the tool's business. */
export function readDirectoryTable({ sheets }: WorkbookSnapshot): DirectoryTable | undefined {
  for (const sheet of sheets) {
    if (!isSheetNamed(sheet.name, DIRECTORY_SHEET)) continue;
    const view = sheetView(sheet);
    const header = headerRow(view);
    if (header !== undefined) return { view, header };
  }
  return undefined;
}

/** Reads the decisions of the workbook; rows that make no sense are passed over. */
export function readAgencyDecisions(snapshot: WorkbookSnapshot): readonly AgencyDecision[] {
  const table = readDirectoryTable(snapshot);
  if (!table) return [];
  const { view, header } = table;
  const decisions: AgencyDecision[] = [];
  for (let row = header + 1; row < view.bottom; row++) {
    const decision = readDecisionRow(view, row);
    if (decision) decisions.push(decision);
  }
  return decisions;
}

// why: staff may put a title above; a sheet of another shape is the user's own
function headerRow(view: SheetView): number | undefined {
  const wanted = DECISION_COLUMNS.slice(0, 3).map(foldText);
  for (let row = view.top; row < Math.min(view.bottom, view.top + 10); row++) {
    if (wanted.every((title, column) => foldText(view.textAt(row, column)) === title)) return row;
  }
  return undefined;
}

/** What one row decides; undefined when it makes no sense. */
export function readDecisionRow(view: SheetView, row: number): AgencyDecision | undefined {
  const [written = '', label = '', named = '', note = ''] = [0, 1, 2, 3].map((column) =>
    view.textAt(row, column).trim(),
  );
  const verdict = verdicts.get(foldText(label));
  const name = named === '' && verdict === 'new' ? written : named;
  if (written === '' || name === '' || !verdict) return undefined;
  return { written, verdict, name, ...(note === '' ? {} : { note }) };
}
