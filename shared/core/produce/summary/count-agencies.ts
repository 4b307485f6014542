import type { StandardTask } from '../standard/standard-task';

/** How often an agency is named; counts are by task. */
export interface AgencyCount {
  readonly name: string;
  readonly lead: number;
  readonly coordinating: number;
}

type Count = { -readonly [K in keyof AgencyCount]: AgencyCount[K] };

/** All agencies of the standard table, the busiest first. */
export function countAgencies(tasks: readonly StandardTask[]): readonly AgencyCount[] {
  const counts = new Map<string, Count>();
  const countOf = (name: string): Count => {
    let count = counts.get(name);
    if (!count) counts.set(name, (count = { name, lead: 0, coordinating: 0 }));
    return count;
  };
  for (const { content, leads, coordinating } of tasks) {
    const share = content === '' ? 0 : 1;
    for (const name of distinct(leads)) countOf(name).lead += share;
    for (const name of distinct(coordinating)) countOf(name).coordinating += share;
  }
  return [...counts.values()].sort((a, b) => b.lead - a.lead || b.coordinating - a.coordinating);
}

/** why: a set for each of a hundred thousand tasks costs more than the count */
const distinct = (names: readonly string[]): Iterable<string> => (names.length < 2 ? names : new Set(names));
