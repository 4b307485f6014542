import type { Finding, Fix } from '../model/finding';
import type { SheetView } from '../model/sheet-view';
import type { Rule, Signal } from '../rules/rule';
import { interpolate } from './interpolate';

/** Turns what a rule saw into a finding a person can read. */
export function describeSignal(
  rule: Pick<Rule, 'id' | 'meta'>,
  signal: Signal<unknown>,
  fixes: readonly Fix[],
  view: SheetView | undefined,
): Finding {
  const message = rule.meta.messages[signal.messageId];
  if (!message) throw new Error(`rule ${rule.id} has no message ${signal.messageId}`);
  const { top, left } = signal.at.range;
  const text = view?.textAt(top, left) ?? '';
  return {
    rule: rule.id,
    messageId: signal.messageId,
    severity: signal.severity ?? rule.meta.severity,
    message: interpolate(message, signal.data),
    at: signal.at,
    related: signal.related ?? [],
    ...(signal.actual === undefined ? {} : { actual: signal.actual }),
    ...(signal.expected === undefined ? {} : { expected: signal.expected }),
    fixes,
    fingerprint: fingerprint([rule.id, signal.messageId, text, signal.actual ?? '']),
  };
}

/** FNV-1a over the parts, in base 36: short, stable, and never used for security. */
function fingerprint(parts: readonly string[]): string {
  let hash = 0x811c9dc5;
  const text = parts.join('\u0000').normalize('NFC');
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
