import type { Run } from '../model/text-run';

/** Beyond so many comparisons the changed middle takes the look that it began with. */
const MAX_WORK = 4_000_000;

/**
 * The runs of an edited text: characters that stayed keep their look, new ones take that of the character before them
 * (of the one behind at the start). Law: joined, the runs are `after`.
 */
export function spreadRuns<Look>(runs: readonly Run<Look>[], after: string): readonly Run<Look>[] {
  const before = runs.map(({ text }) => text).join('');
  const looks = runs.flatMap(({ look, text }) => Array.from({ length: text.length }, () => look));
  const sources = alignText(before, after);
  const [first] = runs;
  if (!first) return [];
  let last = looks[sources.find((source) => source >= 0) ?? 0] ?? first.look;
  const spread: { look: Look; text: string }[] = [];
  sources.forEach((source, index) => {
    const look = source >= 0 ? (looks[source] ?? last) : last;
    const run = spread[spread.length - 1];
    if (run?.look === look) run.text += after[index] ?? '';
    else spread.push({ look, text: after[index] ?? '' });
    last = look;
  });
  return spread;
}

/** For each character of `after` the place of the one in `before` that it is; -1 for a new one. */
function alignText(before: string, after: string): readonly number[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - start;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const old = before.slice(start, before.length - tail);
  const fresh = after.slice(start, after.length - tail);
  const middle =
    old.length * fresh.length > MAX_WORK ? Array.from(fresh.split(''), () => -1) : commonPlaces(old, fresh);
  return [
    ...Array.from({ length: start }, (_, index) => index),
    ...middle.map((place) => (place < 0 ? -1 : start + place)),
    ...Array.from({ length: tail }, (_, index) => before.length - tail + index),
  ];
}

/** A longest common subsequence, as places in `old` for each character of `fresh`. */
function commonPlaces(old: string, fresh: string): readonly number[] {
  const width = fresh.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let a = old.length - 1; a >= 0; a--) {
    for (let b = fresh.length - 1; b >= 0; b--) {
      const at = a * width + b;
      lengths[at] =
        old[a] === fresh[b]
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  const places: number[] = [];
  let a = 0;
  for (let b = 0; b < fresh.length;) {
    const at = a * width + b;
    if (a < old.length && old[a] === fresh[b]) {
      places.push(a++);
      b++;
    } else if (a < old.length && (lengths[at + width] ?? 0) >= (lengths[at + 1] ?? 0)) a++;
    else {
      places.push(-1);
      b++;
    }
  }
  return places;
}
