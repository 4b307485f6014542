import type { Citation } from '../model/citation';
import type { TextSpan } from '../model/text-edit';

/** A text in composed letters (NFC) that remembers where each of its units stood. */
export interface ComposedText {
  readonly text: string;
  /** The offset in the text as given. */
  origin(offset: number): number;
}

const CLUSTER = /[^\u0300-\u036f][\u0300-\u036f]*/gu;
const COMBINING = /[\u0300-\u036f]/;

/** Composes the letters of `text`; a text without combining marks is taken as it is. */
export function composeText(text: string): ComposedText {
  if (!COMBINING.test(text)) return { text, origin: (offset) => offset };
  const origins: number[] = [];
  const parts: string[] = [];
  for (const match of text.matchAll(CLUSTER)) {
    const composed = match[0].normalize('NFC');
    origins.push(...new Array<number>(composed.length).fill(match.index));
    parts.push(composed);
  }
  return { text: parts.join(''), origin: (offset) => origins[offset] ?? text.length };
}

/** A citation found in the composed text, told in offsets of the text as given. */
export function toOriginal(citation: Citation, composed: ComposedText, given: string): Citation {
  if (composed.text === given) return citation;
  const from = composed.origin(citation.offset);
  const to = composed.origin(citation.offset + citation.text.length);
  const spans = Object.fromEntries(
    Object.entries(citation.spans as Readonly<Record<string, TextSpan>>).map(([part, span]) => [
      part,
      { from: composed.origin(span.from), to: composed.origin(span.to) },
    ]),
  );
  return { ...citation, offset: from, text: given.slice(from, to), spans };
}
