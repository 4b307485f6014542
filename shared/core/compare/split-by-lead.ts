import type { ComparedTask } from './compared-task';
import { groupBy } from '../work/group-by';
import type { Split } from './find-splits';

/** The tasks of several leads that became one task of the same words for each of them, or for some of them. */
export function splitByLead(
  wholes: readonly ComparedTask[],
  parts: readonly ComparedTask[],
): readonly Split[] {
  const byContent = groupBy(parts, contentOf);
  return [...groupBy(wholes, contentOf)].flatMap(([content, [whole, ...others]]) => {
    const same = byContent.get(content) ?? [];
    if (content === '' || whole === undefined || others.length > 0 || same.length < 2) return [];
    return isDivided(leadsOf(whole), same.map(leadsOf)) ? [{ whole, parts: same }] : [];
  });
}

const contentOf = ({ keys }: ComparedTask): string => keys.content;
const leadsOf = ({ keys }: ComparedTask): readonly string[] => keys.lead.split('|');

/** Whether the parts, each with a lead at least, name every lead once. */
function isDivided(leads: readonly string[], parts: readonly (readonly string[])[]): boolean {
  const named = parts.flat().sort();
  return (
    leads.length > 1 &&
    named.length === leads.length &&
    [...leads].sort().every((lead, at) => lead === named[at])
  );
}
