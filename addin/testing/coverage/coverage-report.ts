import type { AnsweredClass } from './answered-members';
import type { ClassCatalogue, ClientCatalogue } from './client-catalogue';
import { pascal } from './client-catalogue';
import type { UsedMember } from './used-members';

/** How far the simulated Excel covers the library, and whether it covers what the add-in uses. */
export interface CoverageReport {
  /** Uses that the library does not declare (newer than it, or misspelt). */
  readonly unknown: readonly string[];
  /** Uses that the simulation would refuse. */
  readonly unanswered: readonly string[];
  /** Classes of the simulation that the library does not have. */
  readonly invented: readonly string[];
  readonly counts: readonly ClassCount[];
}

export interface ClassCount {
  readonly type: string;
  readonly used: number;
  readonly answered: number;
  readonly declared: number;
}

/** Compares the three: what the library declares, what the simulation answers, what the add-in uses. */
export function coverageReport(
  catalogue: ClientCatalogue,
  answered: ReadonlyMap<string, AnsweredClass>,
  used: readonly UsedMember[],
): CoverageReport {
  const isDeclared = ({ type, member }: UsedMember): boolean => declares(catalogue.get(type), member);
  return {
    unknown: used.filter((use) => !isDeclared(use)).map(nameOf),
    unanswered: used
      .filter((use) => isDeclared(use) && !answers(catalogue.get(use.type), answered.get(use.type), use))
      .map(nameOf),
    invented: [...answered.keys()].filter((type) => !catalogue.has(type)),
    counts: [...catalogue].map(([type, own]) => ({
      type,
      used: new Set(used.filter((use) => use.type === type).map(({ member }) => member)).size,
      answered: membersOf(own).filter((member) =>
        answers(own, answered.get(type), { type, member, isWritten: false }),
      ).length,
      declared: membersOf(own).length,
    })),
  };
}

const nameOf = ({ type, member, isWritten }: UsedMember): string =>
  `${type}.${member}${isWritten ? ' =' : ''}`;

const membersOf = ({ scalars, navigations, methods, events }: ClassCatalogue): readonly string[] => [
  ...scalars.keys(),
  ...navigations.keys(),
  ...methods,
  ...events,
];

const declares = (own: ClassCatalogue | undefined, member: string): boolean =>
  own !== undefined && membersOf(own).includes(member);

/** Under what names the library asks to be told of the events that the add-in follows. */
const EVENTS: Readonly<Record<string, string>> = { onChanged: '_RegisterDataChangedEvent' };

function answers(
  own: ClassCatalogue | undefined,
  answered: AnsweredClass | undefined,
  { member, isWritten }: UsedMember,
): boolean {
  if (!own || !answered) return false;
  const scalar = own.scalars.get(member);
  if (scalar !== undefined) return (isWritten ? answered.written : answered.read).has(scalar);
  const navigation = own.navigations.get(member);
  if (navigation !== undefined) return answered.navigations.has(navigation);
  if (own.events.has(member)) return answered.methods.has(EVENTS[member] ?? member);
  return answered.methods.has(pascal(member));
}

/** The counts in a table, classes that the simulation plays first and the sums last. */
export function coverageTable({ counts }: CoverageReport): string {
  const played = counts.filter(({ answered, used }) => answered > 0 || used > 0);
  const line = ({ type, used, answered, declared }: ClassCount): string =>
    [type.padEnd(30), ...[used, answered, declared].map((count) => String(count).padStart(9))].join('');
  const sum = (read: (count: ClassCount) => number): number =>
    counts.reduce((total, own) => total + read(own), 0);
  return [
    'class'.padEnd(30) + ['used', 'answered', 'declared'].map((title) => title.padStart(9)).join(''),
    ...played.map(line),
    line({
      type: `all ${String(counts.length)} classes`,
      used: sum(({ used }) => used),
      answered: sum(({ answered }) => answered),
      declared: sum(({ declared }) => declared),
    }),
  ].join('\n');
}
