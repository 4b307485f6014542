import type { Fix } from '../../core/model/finding';
import type { FindingItem } from './number-findings';

/** What the person chose for a finding: a fix by its index, or `null` for leaving it. */
export type FixChoices = ReadonlyMap<string, number | null>;

/** The fix that will be applied: what the person chose, else the first safe one. */
export function chosenFix({ key, finding }: FindingItem, choices: FixChoices): Fix | undefined {
  const choice = choices.get(key);
  if (choice === null) return undefined;
  if (choice !== undefined) return finding.fixes[choice];
  return finding.fixes.find(({ applicability }) => applicability === 'safe');
}

/** Whether one click may mend the finding together with all others. */
export const isSafelyFixable = ({ finding }: FindingItem): boolean =>
  finding.fixes.some(({ applicability }) => applicability === 'safe');

/** All fixes that would be applied now. */
export const chosenFixes = (items: readonly FindingItem[], choices: FixChoices): readonly Fix[] =>
  items.flatMap((item) => chosenFix(item, choices) ?? []);

/** `choices` with `index` chosen for one finding. */
export function chooseFix(choices: FixChoices, key: string, index: number | null): FixChoices {
  return new Map(choices).set(key, index);
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
