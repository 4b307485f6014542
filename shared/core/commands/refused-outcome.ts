import type { LocalText } from '../model/local-text';
import type { Conflict } from '../model/patch';
import type { CommandOutcome } from './command-outcome';
import { nothingToWrite } from './command-outcome';

/** Reasons that are told; more do not help the person. */
const MOST_REASONS = 8;

/** What a command comes to when the host refused its patch: nothing is written, and the reasons are told. */
export function refusedOutcome(
  { refusal, patch, isJournaled }: CommandOutcome,
  conflicts: readonly Conflict[],
): CommandOutcome {
  const reasons = reasonsOf(conflicts).slice(0, MOST_REASONS);
  return {
    isDone: false,
    patch: nothingToWrite(patch.label),
    isJournaled,
    title: refusal,
    details: { vi: reasons.map(({ vi }) => vi).join('\n'), en: reasons.map(({ en }) => en).join('\n') },
    message: reasons[0] ?? UNKNOWN,
    remarks: [],
    refusal,
  };
}

/** Why steps were refused, each reason once. */
export const reasonsOf = (conflicts: readonly Conflict[]): readonly LocalText[] => [
  ...new Map(conflicts.map(({ message }) => [message.vi, message])).values(),
];

/** Refusals that only concern their own place; after any other the workbook is no longer the one that was checked. */
const LOCAL: ReadonlySet<Conflict['reason']> = new Set([
  'rows-in-use',
  'protected',
  'filtered',
  'computed',
  'rich-text',
  'not-allowed',
  'in-table',
  'unsupported',
]);

/** Whether the steps beside the refused ones may still be done. */
export const areLocal = (conflicts: readonly Conflict[]): boolean =>
  conflicts.every(({ reason }) => LOCAL.has(reason));

const UNKNOWN: LocalText = {
  vi: 'Chưa ghi được. Đề nghị kiểm tra lại.',
  en: 'Nothing was written. Check again.',
};
