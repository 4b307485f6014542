import { keepParts, planFixes } from '../lint/plan-fixes';
import type { Fix } from '../model/finding';
import type { LocalText } from '../model/local-text';
import type { Conflict, PatchOp } from '../model/patch';
import { firstPlace } from '../patch/first-place';
import type { CommandOutcome, CommandWords } from './command-outcome';
import { joined, NO_WORDS, sentence } from './command-outcome';
import { areLocal, reasonsOf } from './refused-outcome';

/**
 * Does the fixes that a person chose, as one change. Those that meet another one in a cell wait for the next check; what
 * the host refuses for its own place is left out and told.
 */
export const fixChosen = (fixes: readonly Fix[]): CommandOutcome => fixBut(fixes, []);

function fixBut(fixes: readonly Fix[], left: readonly Conflict[]): CommandOutcome {
  const [first] = fixes;
  const count = String(fixes.length);
  const label = first && fixes.length === 1 ? first.title : { vi: `${count} sửa đổi`, en: `${count} fixes` };
  const { patch, postponed } = planFixes(fixes, label);
  return {
    ...wordsFor(fixes.length - postponed.length, postponed.length),
    isDone: fixes.length > 0,
    patch,
    isJournaled: true,
    remarks: reasonsOf(left),
    refusal: { vi: 'Chưa sửa gì', en: 'Nothing was fixed' },
    leaveOut(conflicts) {
      const rest = untouchedFixes(fixes, conflicts);
      return areLocal(conflicts) && rest.length > 0 ? fixBut(rest, [...left, ...conflicts]) : undefined;
    },
  };
}

function wordsFor(applied: number, postponed: number): CommandWords {
  const count = String(applied);
  const title = { vi: `Đã áp dụng ${count} sửa đổi`, en: `${count} fixes are applied` };
  const details = postponed === 0 ? NO_WORDS : postponedNote(String(postponed));
  return { title, details, message: joined(sentence(title), details) };
}

const postponedNote = (count: string): LocalText => ({
  vi: `Còn ${count} sửa đổi cùng ô với sửa đổi khác, đề nghị xem lại trong danh sách mới.`,
  en: `${count} more share a cell with another fix; see the new list.`,
});

/** Fixes, or their parts, none of whose steps was refused; a part is applied whole or not at all. */
export function untouchedFixes(fixes: readonly Fix[], conflicts: readonly Conflict[]): readonly Fix[] {
  // why: steps may come back from another process, so they are known by their places
  const refused = new Set(conflicts.map(({ op }) => place(op)));
  return fixes.flatMap((fix) => keepParts(fix, ({ ops }) => !ops.some((op) => refused.has(place(op)))) ?? []);
}

const place = (op: PatchOp): string => firstPlace(op, []);
