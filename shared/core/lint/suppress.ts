import type { Finding } from '../model/finding';

/** A finding that a person set aside, with the reason that was written. */
export interface Ignore {
  readonly rule: string;
  readonly fingerprint: string;
  readonly reason: string;
}

export interface Suppressed {
  readonly kept: readonly Finding[];
  readonly ignored: readonly { readonly finding: Finding; readonly reason: string }[];
  /** Ignores that no finding answers to any more. */
  readonly stale: readonly Ignore[];
}

/** Parts findings by the ignores of the workbook; an ignore holds as long as rule and text stay the same. */
export function suppress(findings: readonly Finding[], ignores: readonly Ignore[]): Suppressed {
  const reasons = new Map(ignores.map((ignore) => [`${ignore.rule} ${ignore.fingerprint}`, ignore]));
  const met = new Set<Ignore>();
  const kept: Finding[] = [];
  const ignored: { finding: Finding; reason: string }[] = [];
  for (const finding of findings) {
    const ignore = reasons.get(`${finding.rule} ${finding.fingerprint}`);
    if (ignore) {
      met.add(ignore);
      ignored.push({ finding, reason: ignore.reason });
    } else {
      kept.push(finding);
    }
  }
  return { kept, ignored, stale: ignores.filter((ignore) => !met.has(ignore)) };
}
