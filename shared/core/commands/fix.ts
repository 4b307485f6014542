import type { Analysis } from '../analyse';
import type { LocalText } from '../model/local-text';
import type { Conflict } from '../model/patch';
import type { WorkbookSnapshot } from '../model/snapshot';
import { firstPlaces } from '../patch/first-place';
import type { ReadOptions } from '../read-plan';
import { runToEnd } from '../work/slices';
import type { CommandOutcome, CommandWords } from './command-outcome';
import { joined, nothingToWrite, sentence } from './command-outcome';
import { countFindings } from './count-findings';
import { planProblem } from './plan-problem';
import type { PlayedFixes } from './play-safe-fixes';
import { playSafeFixesInSlices } from './play-safe-fixes';
import { areLocal, reasonsOf } from './refused-outcome';

export interface FixOutcome extends CommandOutcome {
  /** Of the workbook as it came. */
  readonly first: Analysis;
  /** Of the workbook once the patch is written. */
  readonly analysis: Analysis;
  /** Places that the patch corrects. */
  readonly count: number;
}

export interface FixChoice extends ReadOptions {
  /** The analysis of the workbook with these options, where there is one already. */
  readonly analysis?: Analysis;
}

/**
 * Does every safe fix until a check offers none, as one change. A fix that the host refuses for its own place (a row
 * that a note or a formula needs, a locked cell) is left out and told, and the rest is done.
 */
export const fix = (
  snapshot: WorkbookSnapshot,
  { analysis: known, ...reading }: FixChoice = {},
): Generator<void, FixOutcome> => fixBut({ snapshot, reading, known, left: [] });

interface Fixing {
  readonly snapshot: WorkbookSnapshot;
  readonly reading: ReadOptions;
  readonly known: Analysis | undefined;
  /** Places that stay as they are, and why. */
  readonly spared?: ReadonlySet<string>;
  readonly left: readonly Conflict[];
}

function* fixBut(fixing: Fixing): Generator<void, FixOutcome> {
  const { snapshot, reading, known, spared = new Set(), left } = fixing;
  const played = yield* playSafeFixesInSlices(snapshot, reading, { spared, known });
  const { patch, first, analysis, count } = played;
  const common = { isJournaled: true, first, analysis, refusal: NOTHING_FIXED } as const;
  const problem = planProblem(first.reading, 'table-or-prose');
  if (problem)
    return {
      ...common,
      ...problem,
      isDone: false,
      patch: nothingToWrite(patch.label),
      count: 0,
      remarks: [],
    };
  return {
    ...common,
    ...wordsFor(played),
    isDone: true,
    patch,
    count,
    marked: analysis.findings,
    remarks: reasonsOf(left),
    leaveOut(conflicts) {
      const refused = firstPlaces(patch.ops, conflicts);
      const isNew = refused.some((place) => !spared.has(place));
      if (!isNew || !areLocal(conflicts)) return undefined;
      const all = new Set([...spared, ...refused]);
      return runToEnd(fixBut({ ...fixing, known: first, spared: all, left: [...left, ...conflicts] }));
    },
  };
}

const NOTHING_FIXED: LocalText = { vi: 'Chưa sửa gì', en: 'Nothing was fixed' };

function wordsFor({ count, analysis: { findings } }: PlayedFixes): CommandWords {
  const { vi, en } = countFindings(findings);
  const details = {
    vi: `Còn lại ${vi}, cần người xem xét.`,
    en: `${en} remain for a person to look at.`,
  };
  if (count === 0) {
    const title = { vi: 'Không có lỗi nào sửa được an toàn', en: 'There is nothing to fix safely' };
    return { title, details, message: joined(sentence(title)) };
  }
  const n = String(count);
  return {
    title: { vi: `Đã sửa ${n} chỗ`, en: `${n} places were fixed` },
    details,
    message: fixedMessage(count, findings.length),
  };
}

/** How many places were corrected and how many are left, in one line. */
export const fixedMessage = (count: number, left: number): LocalText => ({
  vi: `Đã sửa an toàn ${String(count)} chỗ, còn ${String(left)} chỗ cần người xem.`,
  en: `${String(count)} places were fixed safely, ${String(left)} are left for a person to look at.`,
});
