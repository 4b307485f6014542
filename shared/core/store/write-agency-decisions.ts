import type { AgencyDecision, DirectoryTable } from '../agencies/agency-decisions';
import {
  DECISION_COLUMNS,
  DIRECTORY_SHEET,
  readDecisionRow,
  readDirectoryTable,
  VERDICT_LABELS,
} from '../agencies/agency-decisions';
import { EMPTY_CELL, isFilledContent, valueCell } from '../model/cell';
import type { PatchOp } from '../model/patch';
import type { CellPosition } from '../model/range';
import { sameSheetName, untakenSheetName } from '../model/sheet-name';
import type { SheetDraft } from '../model/sheet-draft';
import type { SheetView } from '../model/sheet-view';
import type { WorkbookSnapshot } from '../model/snapshot';
import { setCell } from '../model/text-edit';
import { foldText } from '../text/fold-vietnamese';
import { keepInStore, readStore, withOwnSheets } from './workbook-store';

/** The steps that keep a person's decision in the workbook; one on the same names replaces the earlier one. */
export const keepAgencyDecision = (
  snapshot: WorkbookSnapshot,
  decision: AgencyDecision,
): readonly PatchOp[] => keepAgencyDecisions(snapshot, [decision]);

/**
 * The same for several decisions at once, the last on the same names wins. The sheet is the user's: a decision is an
 * edit of its cells or a row more, and all else on it stays. A sheet of that name and another shape is left alone, the
 * decisions stand on a sheet beside it.
 */
export function keepAgencyDecisions(
  snapshot: WorkbookSnapshot,
  decisions: readonly AgencyDecision[],
): readonly PatchOp[] {
  const table = readDirectoryTable(snapshot);
  const name =
    table?.view.name ??
    untakenSheetName(
      DIRECTORY_SHEET,
      snapshot.sheets.map((sheet) => sheet.name),
    );
  const steps = table ? editSteps(table, decisions) : [newSheet(name, decisions)];
  const { ownSheets } = readStore(snapshot);
  if (steps.length === 0 || ownSheets.some((own) => sameSheetName(own, name))) return steps;
  return [...steps, ...keepInStore(snapshot, withOwnSheets([name]))];
}

/** A name has one meaning, and may be told apart from many. */
function replaces(decision: AgencyDecision, earlier: AgencyDecision): boolean {
  if (foldText(decision.written) !== foldText(earlier.written)) return false;
  const apart = decision.verdict === 'not-same' || earlier.verdict === 'not-same';
  return !apart || foldText(decision.name) === foldText(earlier.name);
}

const latest = (decisions: readonly AgencyDecision[]): readonly AgencyDecision[] =>
  decisions.reduce<readonly AgencyDecision[]>(
    (others, decision) => [...others.filter((earlier) => !replaces(decision, earlier)), decision],
    [],
  );

function newSheet(name: string, decisions: readonly AgencyDecision[]): PatchOp {
  return { kind: 'put-sheet', name, before: null, after: { ...decisionsDraft(latest(decisions)), name } };
}

/** Edits in place where a row speaks of the same names; else the first blank rows under the decisions. */
function editSteps(
  { view, header }: DirectoryTable,
  decisions: readonly AgencyDecision[],
): readonly PatchOp[] {
  const kept = new Map<number, AgencyDecision>();
  let below = header + 1;
  for (let row = header + 1; row < view.bottom; row++) {
    const decision = readDecisionRow(view, row);
    if (!decision) continue;
    kept.set(row, decision);
    below = row + 1;
  }
  const texts = new Map<string, PlacedText>();
  const set = (row: number, column: number, text: string): void => {
    texts.set(`${String(row)} ${String(column)}`, { row, column, text });
  };
  for (const decision of latest(decisions)) {
    const { written, verdict, name, note } = decision;
    const [own, ...others] = [...kept].flatMap(([row, one]) => (replaces(decision, one) ? [row] : []));
    for (const row of others) {
      kept.delete(row);
      for (const column of [0, 1, 2]) set(row, column, '');
    }
    let row = own;
    if (row === undefined) {
      while (isTaken(view, below)) below++;
      row = below++;
      set(row, 0, written);
    }
    kept.set(row, decision);
    set(row, 1, VERDICT_LABELS[verdict]);
    set(row, 2, name);
    if (note !== undefined) set(row, 3, note);
  }
  return [...texts.values()].flatMap(({ row, column, text }) => {
    const op = setCell(view, { row, column }, text === '' ? EMPTY_CELL : valueCell(text));
    return op ? [op] : [];
  });
}

interface PlacedText extends CellPosition {
  readonly text: string;
}

/** why: a remark under the table, or in a column of the user's own, keeps its row */
const isTaken = (view: SheetView, row: number): boolean =>
  Array.from({ length: Math.max(view.right, DECISION_COLUMNS.length) }, (_, column) =>
    view.contentAt(row, column),
  ).some(isFilledContent);

/** The sheet "Danh mục đơn vị" as it is first made: visible, to be read and edited by staff. */
export function decisionsDraft(decisions: readonly AgencyDecision[]): SheetDraft {
  const cell = (text: string, style: string) => ({ content: valueCell(text), style });
  const rows = decisions.map(({ written, verdict, name, note = '' }) => ({
    cells: [written, VERDICT_LABELS[verdict], name, note].map((text) => cell(text, 'text')),
  }));
  return {
    name: DIRECTORY_SHEET,
    columnWidths: [45, 24, 45, 40],
    rows: [{ cells: DECISION_COLUMNS.map((title) => cell(title, 'header')) }, ...rows],
    styles: {
      header: { bold: true, wrap: true, horizontal: 'center', border: true, fill: '#E2EFDA' },
      text: { wrap: true, border: true, vertical: 'top', numberFormat: '@' },
    },
    merges: [],
    frozenRows: 1,
    validations: [
      {
        range: { top: 1, left: 1, bottom: rows.length + 200, right: 1 },
        list: Object.values(VERDICT_LABELS),
      },
    ],
    conditionalStyles: [],
    charts: [],
  };
}
