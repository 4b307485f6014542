import type { Finding, Fix } from '../model/finding';
import type { SheetView } from '../model/sheet-view';
import type { Rule } from '../rules/kit/rule';
import type { Signal } from '../rules/kit/signal';
import { hashText } from '../work/hash';
import { interpolate } from './interpolate';

/** Turns what a rule saw at one place into a finding a person can read. */
export function describeSignal(
  rule: Pick<Rule, 'id' | 'meta'>,
  signal: Signal<unknown>,
  fixes: readonly Fix[],
  view: SheetView | undefined,
): Finding {
  const { forLeader } = rule.meta;
  const message = rule.meta.messages[signal.messageId];
  if (!message) throw new Error(`rule ${rule.id} has no message ${signal.messageId}`);
  return {
    rule: rule.id,
    messageId: signal.messageId,
    severity: signal.severity ?? rule.meta.severity,
    message: interpolate(message, signal.data),
    at: signal.at,
    places: [signal.at],
    related: signal.related ?? [],
    ...(signal.actual === undefined ? {} : { actual: signal.actual }),
    ...(signal.expected === undefined ? {} : { expected: signal.expected }),
    fixes,
    ...(forLeader ? { forLeader } : {}),
    fingerprint: fingerprint([rule.id, signal.messageId, ...identity(signal, view)]),
  };
}

/** why: NFC and NFD writings of a text are the same cause */
const fingerprint = (parts: readonly string[]): string => hashText(parts.join('\u0000').normalize('NFC'));

/** What an ignore holds on to: the cause wherever it stands, else the text of the cell. */
function identity(
  { cause, at, actual = '' }: Signal<unknown>,
  view: SheetView | undefined,
): readonly string[] {
  if (cause !== undefined) return ['cause', cause];
  return [view?.textAt(at.range.top, at.range.left) ?? '', actual];
}
