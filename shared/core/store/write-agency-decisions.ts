import type { AgencyDecision } from '../agencies/agency-decisions';
import {
  DECISION_COLUMNS,
  DIRECTORY_SHEET,
  readAgencyDecisions,
  VERDICT_LABELS,
} from '../agencies/agency-decisions';
import { valueCell } from '../model/cell';
import type { PatchOp } from '../model/patch';
import type { SheetDraft } from '../model/sheet-draft';
import type { WorkbookSnapshot } from '../model/snapshot';
import { snapshotContents } from '../patch/sheet-contents';
import { foldText } from '../text/fold-vietnamese';
import { readStore, writeStore } from './workbook-store';

/** The steps that keep a person's decision in the workbook; one on the same names replaces the earlier one. */
export const keepAgencyDecision = (
  snapshot: WorkbookSnapshot,
  decision: AgencyDecision,
): readonly PatchOp[] => keepAgencyDecisions(snapshot, [decision]);

/** The same for several decisions at once, the last on the same names wins. */
export function keepAgencyDecisions(
  snapshot: WorkbookSnapshot,
  decisions: readonly AgencyDecision[],
): readonly PatchOp[] {
  const existing = snapshot.sheets.find(({ name }) => name === DIRECTORY_SHEET);
  const kept = decisions.reduce(
    (others, decision) => [...others.filter((earlier) => !replaces(decision, earlier)), decision],
    readAgencyDecisions(snapshot),
  );
  const put: PatchOp = {
    kind: 'put-sheet',
    name: DIRECTORY_SHEET,
    before: existing ? snapshotContents(existing) : null,
    after: decisionsDraft(kept),
  };
  const store = readStore(snapshot);
  if (store.ownSheets.includes(DIRECTORY_SHEET)) return [put];
  return [put, writeStore(snapshot, { ...store, ownSheets: [...store.ownSheets, DIRECTORY_SHEET] })];
}

/** A name has one meaning, and may be told apart from many. */
function replaces(decision: AgencyDecision, earlier: AgencyDecision): boolean {
  if (foldText(decision.written) !== foldText(earlier.written)) return false;
  const apart = decision.verdict === 'not-same' || earlier.verdict === 'not-same';
  return !apart || foldText(decision.name) === foldText(earlier.name);
}

/** The sheet "Danh mục đơn vị": visible, to be read and edited by staff. */
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
