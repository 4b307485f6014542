const VIETNAMESE = 'windows-1258';

/** The text of a plain text file: UTF-8, UTF-16 with or without a mark, else Windows Vietnamese (1258). */
export const decodeText = (bytes: Uint8Array): string => decode(bytes, VIETNAMESE);

/**
 * The text of a web page: as {@link decodeText}, but what is not UTF-8 is read as the page says of itself (WHATWG HTML,
 * 13.2.3.2 "prescan a byte stream"). Word saves pages as Windows-1252 with the Vietnamese letters as entities: read as
 * 1258, "bình" would become "b́nh".
 */
export const decodeHtml = (bytes: Uint8Array): string => decode(bytes, declaredEncoding(bytes) ?? VIETNAMESE);

function decode(bytes: Uint8Array, otherwise: string): string {
  const encoding = encodingByMark(bytes) ?? encodingByZeros(bytes);
  if (encoding !== undefined) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder(otherwise).decode(bytes);
    // why: Windows-1258 writes tones as letters of their own; joined, they read like any other text
    return otherwise === VIETNAMESE ? text.normalize('NFC') : withWesternSigns(text);
  }
}

/** Windows-1252 from 0x80 on, as the WHATWG Encoding Standard has it; what it leaves open stays a control. */
const WESTERN_SIGNS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
/**
 * Node up to 22 decodes Windows-1252 as Latin-1 (nodejs/node#56542): the dash of "2026 – 2031" would be a control
 * character. No encoding of the web has these controls, so the signs can be put in after any.
 */
const withWesternSigns = (text: string): string =>
  text.replace(/[\x80-\x9f]/gu, (sign) => WESTERN_SIGNS.charAt(sign.charCodeAt(0) - 0x80));

const PRESCAN = 1024;

/** The one-byte encoding that a page names in its head; none where it names none, one nobody knows, or a Unicode one. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const label = /<meta\b[^>]+\bcharset\s*=\s*["']?([\w-]{1,40})/iu.exec(head)?.[1];
  if (label === undefined || /^utf/i.test(label)) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function encodingByMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark shows by the zero bytes of spaces, digits and line ends. */
function encodingByZeros(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 2048);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = Math.max(3, sample.length / 8);
  if (odd > enough && even === 0) return 'utf-16le';
  return even > enough && odd === 0 ? 'utf-16be' : undefined;
}
