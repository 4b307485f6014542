import type { LocalText } from '../model/local-text';
import type { Conflict } from '../model/patch';
import { placeOf } from '../patch/conflict-message';
import { upperFirst } from '../text/upper-first';
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

/** Why steps were refused, each reason once with the places that it keeps. */
export function reasonsOf(conflicts: readonly Conflict[]): readonly LocalText[] {
  const groups = new Map<string, { readonly frame: LocalText; readonly places: Map<string, LocalText> }>();
  for (const { op, message } of conflicts) {
    const place = placeOf(op);
    const frame = { vi: framed(message.vi, place.vi), en: framed(message.en, place.en) };
    const group = groups.get(frame.vi) ?? { frame, places: new Map<string, LocalText>() };
    group.places.set(place.vi, place);
    groups.set(frame.vi, group);
  }
  return [...groups.values()].map(({ frame, places }) => {
    const all = [...places.values()];
    const more = all.length - MOST_PLACES;
    return {
      vi: filled(
        frame.vi,
        all.map(({ vi }) => vi),
        more > 0 ? ` và ${String(more)} chỗ khác` : '',
      ),
      en: filled(
        frame.en,
        all.map(({ en }) => en),
        more > 0 ? ` and ${String(more)} others` : '',
      ),
    };
  });
}

/** Places that are named; a protected sheet may have thousands. */
const MOST_PLACES = 8;
const GAP = '\u0000';

const framed = (message: string, place: string): string => message.replace(place, () => GAP);

function filled(frame: string, places: readonly string[], more: string): string {
  const [first = '', ...others] = places.slice(0, MOST_PLACES);
  const named = [first, ...others.map((place) => place.charAt(0).toLowerCase() + place.slice(1))];
  return upperFirst(frame.replace(GAP, () => named.join(', ') + more));
}

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
