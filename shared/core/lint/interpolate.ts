import type { LocalText } from '../model/local-text';
import type { SignalData } from '../rules/kit/signal';

const PLACEHOLDER = /\{(\w+)\}/g;

/** Fills `{name}` in both languages; a name without data is a bug of the rule and throws. */
export function interpolate(message: LocalText, data: SignalData = {}): LocalText {
  const fill = (template: string): string =>
    template.replace(PLACEHOLDER, (_, name: string) => {
      const value = data[name];
      if (value === undefined) throw new Error(`message has no data for {${name}}`);
      return String(value);
    });
  return { vi: fill(message.vi), en: fill(message.en) };
}
