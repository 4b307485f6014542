import { keepParts } from '../../core/lint/plan-fixes';
import type { Fix, Place } from '../../core/model/finding';
import { formatRange } from '../../core/model/range';
import type { FindingItem } from './number-findings';

/** A fix by its index, and the places that it shall leave as they are. */
export interface FixChoice {
  readonly index: number;
  readonly left: ReadonlySet<string>;
}

/** What the person chose for a finding: a fix, or `null` for leaving all of it. */
export type FixChoices = ReadonlyMap<string, FixChoice | null>;

/** A place as a choice knows it. */
export const placeKey = ({ sheet, range }: Place): string => `${sheet} ${formatRange(range)}`;

/** What the person chose for a finding, else the first safe fix at all its places. */
function choiceOf({ key, finding }: FindingItem, choices: FixChoices): FixChoice | null {
  const choice = choices.get(key);
  if (choice !== undefined) return choice;
  const safe = finding.fixes.findIndex(({ applicability }) => applicability === 'safe');
  return safe < 0 ? null : { index: safe, left: new Set() };
}

/** The index of the fix that will be applied; `null` where none will. */
export const chosenIndex = (item: FindingItem, choices: FixChoices): number | null =>
  choiceOf(item, choices)?.index ?? null;

/** The fix that will be applied, at the places where it will. */
export function chosenFix(item: FindingItem, choices: FixChoices): Fix | undefined {
  const choice = choiceOf(item, choices);
  const fix = choice ? item.finding.fixes[choice.index] : undefined;
  // why: lists ask this for every row they draw, and a cause may have thousands of places
  if (!fix || choice?.left.size === 0) return fix;
  return keepParts(fix, ({ at }) => at === undefined || !choice?.left.has(placeKey(at)));
}

/** Whether one click may fix the finding together with all others. */
export const isSafelyFixable = ({ finding }: FindingItem): boolean =>
  finding.fixes.some(({ applicability }) => applicability === 'safe');

/** All fixes that would be applied now. */
export const chosenFixes = (items: readonly FindingItem[], choices: FixChoices): readonly Fix[] =>
  items.flatMap((item) => chosenFix(item, choices) ?? []);

/** `choices` with `index` chosen for one finding, at all its places. */
export function chooseFix(choices: FixChoices, key: string, index: number | null): FixChoices {
  return new Map(choices).set(key, index === null ? null : { index, left: new Set() });
}

/** `choices` with one place of the chosen fix ticked or left; with no place left over nothing is chosen. */
export function choosePlace(
  choices: FixChoices,
  item: FindingItem,
  index: number,
  place: Place,
  ticked: boolean,
): FixChoices {
  const parts = item.finding.fixes[index]?.parts ?? [];
  const before = choiceOf(item, choices);
  const all = parts.map(({ at }) => placeKey(at));
  const left = new Set(before?.index === index ? before.left : all);
  if (ticked) left.delete(placeKey(place));
  else left.add(placeKey(place));
  return new Map(choices).set(item.key, left.size === all.length ? null : { index, left });
}

/** `choices` with every safe fix ticked or unticked; choices among suggestions stay. */
export function chooseAllSafe(
  items: readonly FindingItem[],
  choices: FixChoices,
  ticked: boolean,
): FixChoices {
  const next = new Map(choices);
  for (const item of items) {
    if (!isSafelyFixable(item)) continue;
    if (ticked) next.delete(item.key);
    else next.set(item.key, null);
  }
  return next;
}
