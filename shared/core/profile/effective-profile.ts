import type { OwnAgency, Profile, RuleChoice } from '../model/profile';
import type { WorkbookSnapshot } from '../model/snapshot';
import { FIELDS } from '../store/workbook-settings';
import { foldText } from '../text/fold-vietnamese';
import { keptProfile } from './kept-profile';

/**
 * The profile that holds for a workbook: what it keeps itself goes before the one it is given. What its people decided
 * about single names and findings goes before both; that is read where it stands.
 */
export function effectiveProfile(
  given: Profile | undefined,
  snapshot: WorkbookSnapshot,
): Profile | undefined {
  const kept = keptProfile(snapshot);
  if (given === undefined || kept === undefined) return kept ?? given;
  return profileOver(given, kept);
}

/** One profile over another, entry by entry: a rule's level and each option, an agency by its name, a column's headers. */
export function profileOver(below: Profile, above: Profile): Profile {
  const layout = above.layout ?? below.layout;
  const name = above.name ?? below.name;
  return {
    ...(name === undefined ? {} : { name }),
    rules: rulesOver(below.rules, above.rules),
    agencies: agenciesOver(below.agencies, above.agencies),
    columns: Object.fromEntries(
      FIELDS.flatMap((field) => {
        const headers = [...(above.columns[field] ?? []), ...(below.columns[field] ?? [])];
        return headers.length === 0 ? [] : [[field, [...new Set(headers)]] as const];
      }),
    ),
    ...(layout === undefined ? {} : { layout }),
  };
}

function rulesOver(below: Profile['rules'], above: Profile['rules']): Profile['rules'] {
  const rules: Record<string, RuleChoice> = { ...below };
  for (const [id, choice] of Object.entries(above)) {
    const under = below[id];
    const options = { ...under?.options, ...choice.options };
    rules[id] = { ...under, ...choice, ...(Object.keys(options).length === 0 ? {} : { options }) };
  }
  return rules;
}

/** why: an agency of the same name above says all of it anew, so that an alias can be taken back */
function agenciesOver(below: readonly OwnAgency[], above: readonly OwnAgency[]): readonly OwnAgency[] {
  const named = new Set(above.map(({ name }) => foldText(name)));
  return [...above, ...below.filter(({ name }) => !named.has(foldText(name)))];
}
