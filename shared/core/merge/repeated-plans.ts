import { foldWords } from '../text/fold-words';
import { groupBy } from '../work/group-by';
import type { MergedFinding } from './citation-conflicts';
import type { PlanPart } from './plan-part';

/** Fewer tasks in common say nothing: any two plans end in a report. */
const FEWEST = 2;

/**
 * Plans of one unit of which most tasks are the same: versions of one plan, whose work would count more than once. Which
 * is the newest only a person knows. Linear.
 */
export const repeatedPlans = (parts: readonly PlanPart[]): readonly MergedFinding[] =>
  [...groupBy(parts, ({ unit }) => unit).values()].flatMap((own) =>
    own.length < 2 ? [] : familiesOf(own).flatMap((family) => (family.length < 2 ? [] : [findingOf(family)])),
  );

/** The plans, each with those before it that it repeats. */
function familiesOf(parts: readonly PlanPart[]): readonly (readonly PlanPart[])[] {
  const firstWith = new Map<string, number>();
  const families: PlanPart[][] = [];
  const sizes: number[] = [];
  for (const part of parts) {
    const contents = new Set(part.tasks.map(({ content }) => foldWords(content)));
    const known = new Map<number, number>();
    for (const content of contents) {
      const family = firstWith.get(content);
      if (family !== undefined) known.set(family, (known.get(family) ?? 0) + 1);
    }
    const [like] = [...known].find(([family, count]) => {
      const smaller = Math.min(contents.size, sizes[family] ?? 0);
      return count >= FEWEST && count * 2 > smaller;
    }) ?? [families.length];
    families[like] = [...(families[like] ?? []), part];
    sizes[like] ??= contents.size;
    for (const content of contents) if (!firstWith.has(content)) firstWith.set(content, like);
  }
  return families;
}

function findingOf(family: readonly PlanPart[]): MergedFinding {
  const [count, unit] = [String(family.length), family[0]?.unit ?? ''];
  return {
    rule: 'no-plan-twice',
    message: {
      vi: `${unit} có ${count} tệp mà phần lớn nhiệm vụ giống nhau, có thể là các bản của một kế hoạch, nên việc được tính nhiều lần. Đề nghị chỉ giữ bản mới nhất rồi gộp lại.`,
      en: `${unit} has ${count} files of which most tasks are the same: versions of one plan, whose work counts more than once. Keep the newest and merge again.`,
    },
    places: family.map(({ file, tasks: [task] }) => ({
      file,
      sheet: task?.sheet ?? '',
      cell: `A${String(task?.rows[0] ?? 1)}`,
    })),
  };
}
