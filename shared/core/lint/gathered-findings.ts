import type { Finding } from '../model/finding';
import type { SheetView } from '../model/sheet-view';
import { keepShape } from '../work/keep-shape';
import { compareFindings } from './compare-places';
import { describeCause } from './describe-cause';
import { describeSignal } from './describe-signal';
import type { KeptLint, Told, ToldCause } from './told';

/** A cause that is being gathered: its place in the list, and every signal of it. */
interface OpenCause {
  readonly key: string;
  readonly index: number;
  readonly members: Told[];
}

/** What is told in a check, each thing once, and the signals of one cause together. */
export class GatheredFindings {
  readonly findings: Finding[] = [];
  private readonly causes = new Map<string, OpenCause>();
  private readonly keys = new Set<string>();

  constructor(private readonly views: ReadonlyMap<string, SheetView>) {}

  has(key: string): boolean {
    return this.keys.has(key);
  }

  /** Adds what was told; `false` where the same was told before, and is left out. */
  take(told: Told): boolean {
    const { key, rule, signal } = told;
    if (this.keys.has(key)) return false;
    this.keys.add(key);
    if (signal.cause !== undefined) {
      const causeKey = [rule.id, signal.messageId, signal.cause].join('\u0000');
      const known = this.causes.get(causeKey);
      if (known) {
        known.members.push(told);
        return true;
      }
      this.causes.set(causeKey, { key: causeKey, index: this.findings.length, members: [told] });
    }
    // why: a cause shows at its first place as long as the check runs, and is told with all its places at the end
    this.findings.push(
      (told.finding ??= describeSignal(rule, signal, told.fixes, this.views.get(signal.at.sheet))),
    );
    return true;
  }

  /** Everything in reading order, and the causes; those `before` that have the same signals are taken over. */
  result(before?: KeptLint['causes']): Pick<KeptLint, 'causes'> & { readonly findings: readonly Finding[] } {
    const order = new Map([...this.views.keys()].map((id, index) => [id, index]));
    const findings = [...this.findings];
    const causes = new Map<string, ToldCause>();
    for (const { key, index, members } of this.causes.values()) {
      const [first] = members;
      // why: a cause of one place is told already
      if (!first || members.length === 1) continue;
      const known = before?.get(key);
      const cause =
        known && sameItems(known.members, members)
          ? known
          : {
              members,
              finding: describeCause(first.rule, members, order, (sheet) => this.views.get(sheet)),
            };
      causes.set(key, cause);
      findings[index] = cause.finding;
    }
    return { findings: findings.sort((a, b) => compareFindings(order, a, b)), causes };
  }
}

keepShape(new GatheredFindings(new Map()));

const sameItems = (a: readonly Told[], b: readonly Told[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);
