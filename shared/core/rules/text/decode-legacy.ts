import { LEGACY_LETTERS, TCVN3_CODES, VNI_CODES } from '../../../data/legacy-encodings';

/** The two font encodings of the time before Unicode, and UTF-8 that was read as Windows-1252. */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'utf8-as-cp1252';

const tableOf = (codes: readonly string[]): ReadonlyMap<string, string> =>
  new Map(codes.map((code, index) => [code, LEGACY_LETTERS[index] ?? '']));

const tables = { tcvn3: tableOf(TCVN3_CODES), vni: tableOf(VNI_CODES) };

/** Windows-1252 beyond Latin-1: the character of each byte from 0x80; the five free bytes stay controls. */
const CP1252_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const byteOf: ReadonlyMap<string, number> = new Map(
  Array.from(CP1252_HIGH, (character, index) => [character, 0x80 + index]),
);

/** The Unicode text, in one pass from left to right, longest match first; what is no letter of the table stays. */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  return encoding === 'utf8-as-cp1252' ? decodeMojibake(text) : decodeByTable(text, tables[encoding]);
}

function decodeByTable(text: string, table: ReadonlyMap<string, string>): string {
  let decoded = '';
  for (let index = 0; index < text.length;) {
    const pair = table.get(text.slice(index, index + 2));
    decoded += pair ?? table.get(text.charAt(index)) ?? text.charAt(index);
    index += pair === undefined ? 1 : 2;
  }
  return decoded;
}

function decodeMojibake(text: string): string {
  let decoded = '';
  for (let index = 0; index < text.length;) {
    const sequence = readUtf8(text, index);
    decoded += sequence ? String.fromCodePoint(sequence.code) : text.charAt(index);
    index += sequence ? sequence.length : 1;
  }
  return decoded;
}

/** The character whose two or three UTF-8 bytes stand at `start` as Windows-1252 characters. */
function readUtf8(
  text: string,
  start: number,
): { readonly code: number; readonly length: number } | undefined {
  const first = cp1252Byte(text, start);
  const length = first >= 0xe0 && first <= 0xef ? 3 : first >= 0xc2 && first <= 0xdf ? 2 : 0;
  if (length === 0) return undefined;
  let code = first & (length === 3 ? 0x0f : 0x1f);
  for (let offset = 1; offset < length; offset++) {
    const byte = cp1252Byte(text, start + offset);
    if (byte < 0x80 || byte > 0xbf) return undefined;
    code = (code << 6) | (byte & 0x3f);
  }
  return code >= 0x80 && (code < 0xd800 || code > 0xdfff) ? { code, length } : undefined;
}

function cp1252Byte(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code <= 0xff ? code : (byteOf.get(text.charAt(index)) ?? 0);
}
