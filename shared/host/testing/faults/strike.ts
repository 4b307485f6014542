import type { FaultBench, StruckWorkbook } from './fault-bench';
import type { FaultId } from './fault-kinds';
import type { OperationId } from './operations';
import { operationOf } from './operations';
import { perform } from './perform';
import type { SheetStates } from './sheet-states';
import { isTypedKept, sameStates, sheetStates, withoutEmptyRows } from './sheet-states';
import { struckPlan } from './struck-plan';

/** What an operation makes of the plan when nothing strikes, and how many steps a fault finds on the way. */
interface Course {
  readonly before: SheetStates;
  readonly after: SheetStates;
  readonly steps: number;
}

/** Opens the plan with all done that the operation needs. */
async function openFor(bench: FaultBench, id: OperationId): Promise<StruckWorkbook> {
  const workbook = await bench.open(struckPlan());
  const { after } = operationOf(id);
  if (after) await performWell(workbook, after);
  return workbook;
}

async function performWell(workbook: StruckWorkbook, id: OperationId): Promise<void> {
  const outcome = await perform(workbook.host, id);
  if (!outcome.isDone) throw new Error(`${id}: ${outcome.message.en}`);
  await workbook.save?.();
}

/** The course of an operation that nothing strikes. */
export async function courseOf(bench: FaultBench, id: OperationId, fault: FaultId): Promise<Course> {
  const workbook = await openFor(bench, id);
  const before = await sheetStates(await workbook.reopened(), fault);
  workbook.watch(fault, Infinity);
  await performWell(workbook, id);
  const steps = workbook.steps();
  return { before, after: await sheetStates(await workbook.reopened(), fault), steps };
}

/** What became of a cut. */
export type Cut = 'survived' | 'an empty row more' | 'not struck' | { readonly lost: string };

/** Lets a fault strike at one step, and tells what became of the workbook. */
export async function strike(
  bench: FaultBench,
  { id, fault, at }: { readonly id: OperationId; readonly fault: FaultId; readonly at: number },
  { before, after }: Course,
): Promise<Cut> {
  const workbook = await openFor(bench, id);
  workbook.watch(fault, at);
  const told = await endOf(workbook, id);
  if (workbook.steps() <= at) return 'not struck';
  if (told.error !== undefined && told.error !== LEFT && fault !== 'closed' && !bench.isTold(told.error))
    return { lost: `not told in words: ${told.error instanceof Error ? told.error.message : ''}` };
  const window = await workbook.reopened();
  if (fault === 'co-author' && !(await isTypedKept(window))) return { lost: 'what somebody typed is gone' };
  const now = await sheetStates(window, fault);
  if (sameStates(now, before))
    return told.isWritten && !sameStates(before, after)
      ? { lost: 'said to be done, and is not' }
      : 'survived';
  if (fault === 'deleted' && isOneOf(now, before, after)) return 'survived';
  const isUndo = id.startsWith('undo');
  if (isUndo && sameStates(now, after)) return 'survived';
  await takeBack(workbook);
  const back = await sheetStates(await workbook.reopened(), fault);
  // why: what somebody typed over a change of the tool keeps that change from being taken back
  if (fault === 'co-author' && sameStates(now, after) && sameStates(back, now)) return 'survived';
  const goal = isUndo ? after : before;
  if (sameStates(back, goal)) return 'survived';
  // why: where a row comes back in two calls and the process is gone between them, the next undo cannot tell that row
  // from an empty one that stood there
  if (fault === 'closed' && sameStates(withoutEmptyRows(back), withoutEmptyRows(goal)))
    return 'an empty row more';
  return { lost: `neither as before nor to be taken back: ${difference(back, goal)}` };
}

interface End {
  readonly error?: unknown;
  /** The shell says that something was written. */
  readonly isWritten: boolean;
}

async function endOf(workbook: StruckWorkbook, id: OperationId): Promise<End> {
  try {
    const { isDone, patch } = await Promise.race([perform(workbook.host, id), never(workbook)]);
    await workbook.save?.();
    return { isWritten: isDone && patch.ops.length > 0 };
  } catch (error) {
    return { error, isWritten: false };
  }
}

/** why: a person whose tab is gone does not wait for it */
async function never(workbook: StruckWorkbook): Promise<never> {
  await (workbook.left?.() ?? new Promise<void>(() => undefined));
  throw LEFT;
}

const LEFT = new Error('nobody answers any more');

async function takeBack(workbook: StruckWorkbook): Promise<void> {
  if (workbook.undo) return workbook.undo();
  await perform(await workbook.reopened(), 'undo');
}

/** Each sheet is whole: as before or as promised. */
const isOneOf = (now: SheetStates, before: SheetStates, after: SheetStates): boolean =>
  [...new Set([...before.keys(), ...after.keys(), ...now.keys()])].every((name) =>
    [before.get(name), after.get(name)].includes(now.get(name)),
  );

function difference(now: SheetStates, goal: SheetStates): string {
  const names = new Set([...now.keys(), ...goal.keys()]);
  return [...names].filter((name) => now.get(name) !== goal.get(name)).join(', ');
}
