import type { LocalText } from '../../model/local-text';
import type { SpanReading } from './span';

type Groups = Readonly<Record<string, string | undefined>>;

/** Reads one way of writing a day or a unit of time. */
export interface SpanParser {
  readonly id: string;
  readonly name: LocalText;
  /** Over a period key, anchored at both ends, named groups, linear. */
  readonly pattern: RegExp;
  read(groups: Groups): SpanReading;
  /** Texts and the days they mean in a plan of 2026 (`first..last`), or the reason why there are none. */
  readonly examples: Readonly<Record<string, string>>;
}

/** Types a parser; a parser is a value without state. */
export const defineSpanParser = (parser: SpanParser): SpanParser => parser;
