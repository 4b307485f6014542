import { isInvisible, isUnusualSpace } from '../../core/text/unusual-characters';

/** A run of plain text, or one character that would not be seen, by its name. */
export type TextPart =
  { readonly kind: 'plain'; readonly text: string } | { readonly kind: 'hidden'; readonly name: string };

const NAMES: Readonly<Record<number, string>> = {
  0x09: '⇥',
  0x0a: '↵',
  0x0d: '↵',
  0xa0: 'NBSP',
  0xad: 'SHY',
  0x200b: 'ZWSP',
  0x200c: 'ZWNJ',
  0x200d: 'ZWJ',
  0x200e: 'LRM',
  0x200f: 'RLM',
  0x202a: 'LRE',
  0x202b: 'RLE',
  0x202c: 'PDF',
  0x202d: 'LRO',
  0x202e: 'RLO',
  0x2066: 'LRI',
  0x2067: 'RLI',
  0x2068: 'FSI',
  0x2069: 'PDI',
  0xfeff: 'BOM',
};

/**
 * Cell text for the eye: characters without a look of their own get a name, so that none can hide or turn text around.
 * Joiners and selectors inside emoji stay.
 */
export function visibleParts(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x20 && code < 0x7f) continue;
    if (!isUnusualSpace(code) && !isInvisible(code)) continue;
    if (joinsEmoji(text, index, code)) continue;
    if (index > start) parts.push({ kind: 'plain', text: text.slice(start, index) });
    parts.push({ kind: 'hidden', name: NAMES[code] ?? hexName(code) });
    start = index + 1;
  }
  if (start < text.length) parts.push({ kind: 'plain', text: text.slice(start) });
  return parts;
}

const hexName = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

/** A joiner or selector right behind a surrogate or a symbol draws a single picture. */
function joinsEmoji(text: string, index: number, code: number): boolean {
  if (code !== 0x200d && (code < 0xfe00 || code > 0xfe0f)) return false;
  const previous = text.charCodeAt(index - 1);
  return previous >= 0x2190 && !isInvisible(previous);
}
