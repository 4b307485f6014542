import type { Finding } from '../../core/model/finding';

/** A finding with a key that stays the same from check to check while rule and text stay the same. */
export interface FindingItem {
  readonly key: string;
  readonly finding: Finding;
}

/** Gives each finding its key; findings that look alike are told apart by their order. */
export function numberFindings(findings: readonly Finding[]): readonly FindingItem[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const kind = `${finding.rule} ${finding.messageId} ${finding.fingerprint}`;
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    return { key: `${kind} ${String(count)}`, finding };
  });
}

/** Keys of `now` that `before` did not have; nothing is new in a first check. */
export function newKeys(
  now: readonly FindingItem[],
  before: readonly FindingItem[] | undefined,
): ReadonlySet<string> {
  if (!before) return new Set();
  const known = new Set(before.map(({ key }) => key));
  return new Set(now.flatMap(({ key }) => (known.has(key) ? [] : [key])));
}
