/** Where two texts differ: what they share in front and behind, and what stands between. */
export interface TextDifference {
  readonly head: string;
  readonly removed: string;
  readonly added: string;
  readonly tail: string;
}

/** The one stretch in which `after` differs from `before`; whole words, never half a letter. */
export function diffText(before: string, after: string): TextDifference {
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) head++;
  while (head > 0 && !endsWord(before, head)) head--;
  let tail = 0;
  while (tail < shortest - head && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail++;
  while (tail > 0 && !endsWord(before, before.length - tail)) tail--;
  return {
    head: before.slice(0, head),
    removed: before.slice(head, before.length - tail),
    added: after.slice(head, after.length - tail),
    tail: before.slice(before.length - tail),
  };
}

const endsWord = (text: string, at: number): boolean =>
  at === 0 || at === text.length || text[at - 1] === ' ' || text[at] === ' ';

/** The difference with at most `room` characters of what is shared on either side. */
export function shortenDifference(
  { head, removed, added, tail }: TextDifference,
  room: number,
): TextDifference {
  return {
    head: head.length > room ? `…${head.slice(head.length - room)}` : head,
    removed: clip(removed, room * 4),
    added: clip(added, room * 4),
    tail: clip(tail, room),
  };
}

const clip = (text: string, room: number): string => (text.length > room ? `${text.slice(0, room)}…` : text);
