import { draftPlan, type PlanDraft } from '../draft/draft-plan';
import type { DraftTask } from '../draft/plan-draft';
import { tasksInTables } from '../draft/tasks-in-tables';
import type { ProseDocument } from '../model/document';
import type { LocalText } from '../model/local-text';
import type { PutSheetOp } from '../model/patch';
import type { SheetDraft } from '../model/sheet-draft';
import { untakenSheetName } from '../model/sheet-name';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import { applyPatch } from '../patch/apply-patch';
import { draftSheet } from '../produce/plan/draft-sheet';
import { builtMessage } from '../produce/sheet-words';
import { textSheet } from '../produce/text/text-sheet';
import { holdsProse } from '../prose/holds-prose';
import { snapshotFromDocument } from '../prose/snapshot-from-document';
import { readPlanInSlices } from '../read-plan';
import { retold } from '../work/slices';
import type { BuildChoice, BuildOutcome } from './build';
import { build } from './build';
import type { CommandWords } from './command-outcome';
import { joined, nothingToWrite, sentence } from './command-outcome';

export interface DraftChoice extends Omit<BuildChoice, 'played'> {
  /** The plan's text, pasted or read. */
  readonly document: ProseDocument;
  /** Places in `draftPlan(document).tasks` of the rows that a person wants; all when left out. */
  readonly ticked?: readonly number[];
}

export interface AdoptOutcome extends Omit<BuildOutcome, 'played'> {
  /** The sheet that the rows become; absent when nothing is written. */
  readonly planSheet?: string;
}

/**
 * Makes a task table of a plan in prose, and all that is built of one: the text on a sheet of its own where the workbook
 * does not hold it, the ticked rows as a plan sheet, the produced sheets as `build` makes them once both are there. Rows
 * that a table of the workbook holds already are not put a second time.
 */
export function* adoptDraft(
  snapshot: WorkbookSnapshot,
  { document, ticked, analysis, ...options }: DraftChoice,
): Generator<void, AdoptOutcome> {
  const draft = draftPlan(document);
  yield;
  const wanted = new Set(ticked ?? draft.tasks.keys());
  const chosen = draft.tasks.filter((_, index) => wanted.has(index));
  const reading =
    analysis?.reading ?? (yield* retold(readPlanInSlices(snapshot, options), () => undefined)).reading;
  const { missing, known } = tasksInTables(chosen, reading);
  if (missing.length === 0) return nothingPut(reasonOf(draft, chosen));
  const plan = draftSheet({ facts: draft.facts, tasks: missing });
  const puts = putsOf([...textOf(document, snapshot).map(textSheet), plan], snapshot);
  yield;
  const put = applyPatch(snapshot, { version: 1, label: LABEL, ops: puts });
  if (!put.ok) throw new Error('A sheet under a free name does not fit');
  const names = puts.map(({ name }) => name);
  const built = yield* build(put.workbook, {
    ...options,
    ...(options.sheets === undefined ? {} : { sheets: [...options.sheets, ...names] }),
  });
  if (!built.isDone) return nothingPut(built);
  return {
    ...built,
    ...wordsFor(missing.length, [...names, ...built.names], built.details),
    patch: { version: 1, label: LABEL, ops: [...puts, ...built.patch.ops] },
    names: [...names, ...built.names],
    planSheet: names[names.length - 1] ?? plan.name,
    remarks: [...(known.length === 0 ? [] : [knownRemark(known.length)]), ...built.remarks],
    refusal: NOT_DONE,
  };
}

/** The text as a sheet; none where the workbook holds it. */
const textOf = (document: ProseDocument, snapshot: WorkbookSnapshot): readonly SheetSnapshot[] =>
  holdsProse(snapshot, document) ? [] : snapshotFromDocument(document, { today: snapshot.today }).sheets;

/** Puts each sheet beside those that are there, under a free name. */
function putsOf(sheets: readonly SheetDraft[], snapshot: WorkbookSnapshot): readonly PutSheetOp[] {
  const taken = snapshot.sheets.map(({ name }) => name);
  return sheets.map((sheet) => {
    const name = untakenSheetName(sheet.name, taken);
    return { kind: 'put-sheet', name, before: null, after: { ...sheet, name } };
  });
}

const nothingPut = (words: CommandWords): AdoptOutcome => ({
  title: words.title,
  details: words.details,
  message: words.message,
  isDone: false,
  patch: nothingToWrite(LABEL),
  isJournaled: true,
  remarks: [],
  names: [],
  changes: [],
  refusal: NOT_DONE,
});

/** Why there is no row to put. */
function reasonOf({ tasks, message }: PlanDraft, chosen: readonly DraftTask[]): CommandWords {
  if (tasks.length === 0 && message) return words(NOTHING, message);
  return chosen.length === 0 ? words(NOT_TICKED, TICK_FIRST) : words(ALL_KNOWN, EDIT_THERE);
}

function wordsFor(rows: number, names: readonly string[], changes: LocalText): CommandWords {
  const count = String(rows);
  const title: LocalText = {
    vi: `Đã lập bảng kế hoạch từ văn bản: ${count} nhiệm vụ`,
    en: `A task table is made of the text: ${count} tasks`,
  };
  return words(title, joined(builtMessage(names), changes));
}

const words = (title: LocalText, details: LocalText): CommandWords => ({
  title,
  details,
  message: joined(sentence(title), details),
});

const LABEL: LocalText = { vi: 'Lập bảng từ văn bản kế hoạch', en: 'Make a task table of the plan’s text' };
const NOT_DONE: LocalText = {
  vi: 'Chưa lập được bảng từ văn bản',
  en: 'No task table could be made of the text',
};
const NOTHING: LocalText = { vi: 'Không có nhiệm vụ để lập bảng', en: 'There is nothing to make a table of' };
const NOT_TICKED: LocalText = { vi: 'Chưa chọn nhiệm vụ nào', en: 'No task is chosen' };
const TICK_FIRST: LocalText = {
  vi: 'Cần chọn ít nhất một nhiệm vụ để lập bảng.',
  en: 'Choose at least one task.',
};
const ALL_KNOWN: LocalText = {
  vi: 'Bảng kế hoạch trong sổ đã có các nhiệm vụ này',
  en: 'The workbook’s table holds these tasks already',
};
const EDIT_THERE: LocalText = {
  vi: 'Không thêm lần nữa để tránh trùng. Cần sửa thì sửa ngay trong bảng, rồi lập lại bảng chuẩn.',
  en: 'They are not added a second time. Edit them in the table, then build again.',
};
const knownRemark = (count: number): LocalText => ({
  vi: `${String(count)} nhiệm vụ đã có trong bảng của sổ nên không thêm lần nữa.`,
  en: `${String(count)} tasks stand in a table of the workbook already and are not added again.`,
});
