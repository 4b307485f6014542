import type { ProducedSheet, ProducedSheetId } from '../../data/produced-sheets';
import { PRODUCED_SHEETS } from '../../data/produced-sheets';
import { valueCell } from '../model/cell';
import type { SheetBuilder } from './sheet-builders';
import { SHEET_BUILDERS } from './sheet-builders';

/** A made-up sheet: what somebody adds who makes a new one, its entry in the list and what draws it. */
export const TRIAL = 'trial' as ProducedSheetId;

const entry: ProducedSheet = {
  id: TRIAL,
  name: 'Trang thử',
  button: { vi: 'Lập trang thử', en: 'Trial sheet' },
  about: { vi: 'để thử', en: 'for a trial' },
  command: 'lapTrangThu',
};

/** One cell for each task; nothing for a plan of a single task. */
const builder: SheetBuilder = {
  isRefreshable: () => true,
  *build({ standard }, { sheetName }) {
    yield;
    if (standard.tasks.length < 2) return undefined;
    const rows = standard.tasks.map(({ label }) => ({ cells: [{ content: valueCell(label) }] }));
    return { ...standard.draft, name: sheetName, rows, merges: [], validations: [], conditionalStyles: [] };
  },
};

(PRODUCED_SHEETS as readonly ProducedSheet[] as ProducedSheet[]).push(entry);
(SHEET_BUILDERS as Record<ProducedSheetId, SheetBuilder>)[TRIAL] = builder;
