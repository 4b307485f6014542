import { groupBy } from '../work/group-by';
import { compareText } from '../text/compare-text';
import type { MergedFinding } from './citation-conflicts';
import { citationConflicts } from './citation-conflicts';
import type { PartTask, PlanPart } from './plan-part';
import type { ProvinceOf } from './provinces';
import { provinceOf } from './provinces';
import { repeatedPlans } from './repeated-plans';
import type { SharedAgencies } from './shared-agencies';
import { sharedAgencies } from './shared-agencies';

/** A unit and what it sent. */
export interface MergedUnit {
  readonly unit: string;
  readonly file: string;
  /** How many tasks its tables hold, or its prose gives. */
  readonly tasks: number;
  /** The plan is written in prose only: its tasks, if there are any, are a draft. */
  readonly prose: boolean;
}

/** A task with the unit and file that it came from; its own number stays. */
export interface MergedTask extends PartTask {
  readonly unit: string;
  readonly file: string;
}

/** Many plans as one. */
export interface Consolidation extends SharedAgencies {
  readonly units: readonly MergedUnit[];
  readonly tasks: readonly MergedTask[];
  readonly findings: readonly MergedFinding[];
}

/** Consolidates plans, by unit and file; in whatever order and grouping they come, the answer is the same. Linear. */
export function mergeParts(parts: readonly PlanPart[]): Consolidation {
  const province = provinceOf(parts);
  const named = onceEach(parts).map((part) => ({ ...part, unit: fullName(part, province) }));
  const sorted = named.sort((a, b) => compareText(a.unit, b.unit) || compareText(a.file, b.file));
  return {
    units: sorted.map(({ unit, file, tasks, prose }) => ({ unit, file, tasks: tasks.length, prose })),
    tasks: sorted.flatMap(({ unit, file, tasks }) => tasks.map((task) => ({ unit, ...task, file }))),
    ...sharedAgencies(sorted, province),
    findings: [...repeatedPlans(sorted), ...citationConflicts(sorted, province)],
  };
}

/** A part that comes twice counts once; two plans under one file name are told apart. */
function onceEach(parts: readonly PlanPart[]): readonly PlanPart[] {
  return [...groupBy(parts, ({ file }) => file).values()].flatMap((group) => {
    if (group.length === 1) return group;
    const different = new Map(group.map((part) => [JSON.stringify(part), part]));
    const sorted = [...different].sort(([one], [two]) => compareText(one, two));
    return sorted.map(([, part], index) =>
      index === 0 ? part : { ...part, file: `${part.file} (${String(index + 1)})` },
    );
  });
}

/** why: provinces have communes of one name */
const fullName = (part: PlanPart, province: ProvinceOf): string =>
  province(part) === '' || part.province === part.place ? part.unit : `${part.unit}, ${part.province ?? ''}`;
