import { MERGE_SHEETS } from '../../data/produced-sheets';
import { mergeParts } from '../merge/merge-parts';
import type { PlanPart } from '../merge/plan-part';
import { planPart } from '../merge/plan-part';
import type { LocalText } from '../model/local-text';
import type { PutSheetOp } from '../model/patch';
import type { SheetDraft } from '../model/sheet-draft';
import { isSheetNamed, sameSheetName, untakenSheetName } from '../model/sheet-name';
import { sheetView } from '../model/sheet-view';
import type { WorkbookSnapshot } from '../model/snapshot';
import { draftContents, sameContents, snapshotContents } from '../patch/sheet-contents';
import { builtMessage, quotedNames } from '../produce/sheet-words';
import { isPreviousList } from '../produce/sheet/list-record';
import { mergeSheets } from '../produce/units/merge-sheets';
import type { MergePlace, MergeSheetId } from '../produce/units/merge-source';
import { MERGE_KEYS } from '../produce/units/merge-source';
import { readPlan } from '../read-plan';
import { isOwnSheet } from '../store/own-sheets';
import { keepInStore, readStore, withOwnSheets } from '../store/workbook-store';
import type { CommandOutcome, CommandWords } from './command-outcome';
import { joined, nothingToWrite, sentence } from './command-outcome';

const LABEL: LocalText = { vi: 'Hợp nhất các trang kế hoạch', en: 'Consolidate the plan sheets' };

/**
 * Consolidates the plans of a workbook, one to a sheet, into sheets of their own: the units compared, the offices, what
 * has to be looked at, and one table of all tasks. A sheet's unit is what its title lines say, else its name. Made again
 * they are refreshed in place and keep what people wrote on them.
 */
export function* mergePlans(snapshot: WorkbookSnapshot): Generator<void, CommandOutcome> {
  const parts: PlanPart[] = [];
  const passedOver: string[] = [];
  for (const sheet of snapshot.sheets) {
    if (sheet.hidden === true || isOwnSheet(sheet, snapshot)) continue;
    const part = planPart(sheet.name, readPlan(snapshot, { sheets: [sheet.id] }));
    if (part.tasks.length > 0 || part.prose) parts.push(part);
    else passedOver.push(sheet.name);
    yield;
  }
  if (parts.length < 2) return notDone(TOO_FEW);
  const merged = mergeParts(parts);
  yield;
  const places = placesIn(snapshot);
  const drafts = mergeSheets({ merged, today: snapshot.today, places });
  yield;
  const puts = drafts.map((draft) => putOp(draft, Object.values(places)));
  const names = puts.map(({ name }) => name);
  const isUnchanged = puts.every(
    ({ before, after }) => before !== null && after !== null && sameContents(before, draftContents(after)),
  );
  const title: LocalText = {
    vi: `Đã hợp nhất ${String(parts.length)} trang kế hoạch, ${String(merged.tasks.length)} nhiệm vụ`,
    en: `${String(parts.length)} plan sheets are consolidated, ${String(merged.tasks.length)} tasks`,
  };
  return {
    isDone: true,
    patch: {
      version: 1,
      label: LABEL,
      ops: isUnchanged ? [] : [...puts, ...keepInStore(snapshot, withOwnSheets(names))],
    },
    isJournaled: true,
    title,
    details: builtMessage(names),
    message: joined(sentence(title), builtMessage(names)),
    shown: places.units.sheetName,
    remarks: passedOver.length === 0 ? [] : [passedOverRemark(passedOver)],
    refusal: NOT_DONE,
  };
}

const MERGE_IDS = Object.keys(MERGE_SHEETS) as readonly MergeSheetId[];

/** Where each sheet goes: in place of the tool's own earlier one, else beside what is there. */
function placesIn(snapshot: WorkbookSnapshot): Readonly<Record<MergeSheetId, MergePlace>> {
  const names = snapshot.sheets.map(({ name }) => name);
  const { ownSheets } = readStore(snapshot);
  const placeOf = (id: MergeSheetId): MergePlace => {
    const own = ownSheets.filter((name) => isSheetNamed(name, MERGE_SHEETS[id]));
    const previous = snapshot.sheets
      .filter(({ name }) => own.some((one) => sameSheetName(one, name)))
      .map((sheet) => sheetView(sheet))
      .find((view) => isPreviousList(view, MERGE_KEYS[id]));
    return previous
      ? { sheetName: previous.name, previous }
      : { sheetName: untakenSheetName(MERGE_SHEETS[id], names) };
  };
  return Object.fromEntries(MERGE_IDS.map((id) => [id, placeOf(id)])) as Record<MergeSheetId, MergePlace>;
}

function putOp(after: SheetDraft, places: readonly MergePlace[]): PutSheetOp {
  const previous = places.find(({ sheetName }) => sheetName === after.name)?.previous;
  return {
    kind: 'put-sheet',
    name: after.name,
    before: previous ? snapshotContents(previous.snapshot) : null,
    after,
  };
}

const NOT_DONE: LocalText = { vi: 'Chưa hợp nhất được', en: 'The plans could not be consolidated' };

const notDone = (words: CommandWords): CommandOutcome => ({
  ...words,
  isDone: false,
  patch: nothingToWrite(LABEL),
  isJournaled: true,
  remarks: [],
  refusal: NOT_DONE,
});

const TOO_FEW: CommandWords = {
  title: { vi: 'Cần ít nhất hai trang kế hoạch để hợp nhất', en: 'At least two plan sheets are needed' },
  details: {
    vi: 'Mỗi trang là kế hoạch của một đơn vị. Đề nghị chép kế hoạch các đơn vị vào sổ này, mỗi đơn vị một trang.',
    en: 'Each sheet is the plan of one unit. Copy the plans into this workbook, a sheet for each.',
  },
  message: {
    vi: 'Cần ít nhất hai trang kế hoạch để hợp nhất: mỗi trang là kế hoạch của một đơn vị.',
    en: 'At least two plan sheets are needed: each is the plan of one unit.',
  },
};

function passedOverRemark(names: readonly string[]): LocalText {
  const { vi, en } = quotedNames(names);
  return {
    vi: `Không có kế hoạch trong trang ${vi} nên không gộp.`,
    en: `${en}: no plan there, so it is left out.`,
  };
}
