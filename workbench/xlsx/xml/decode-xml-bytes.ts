import { UnusableFile } from '../xlsx-problem';
import { plainXml } from './plain-xml';

/**
 * The text of an XML part in whatever encoding it was written; a document type declaration is refused, and bytes that
 * are no letters.
 * why: they would be read as "\ufffd" and written back so, and with them the letters that they were are lost
 */
export function decodeXmlBytes(bytes: Uint8Array, name: string): string {
  const text = lettersOf(bytes, name);
  const root = text.search(/<[a-z_]/i);
  // why: a DTD can define entities that expand without end; no spreadsheet needs one
  if (text.slice(0, root < 0 ? 4096 : root).includes('<!DOCTYPE')) throw new UnusableFile('unsafe', name);
  // why: drawings of old producers hold comments that their readers understand
  if (/\.vml$/i.test(name)) return text;
  if (NO_CHARACTER.test(text) || (text.includes('&#') && NO_CHARACTER_NUMBER.test(text)))
    throw new UnusableFile('damaged', name);
  return plainXml(text);
}

/** What XML cannot hold, as itself or by its number; no program opens a file with it, so none is written either. */
// eslint-disable-next-line no-control-regex -- these are the ones
const NO_CHARACTER = /[\0-\x08\v\f\x0e-\x1f\uFFFE\uFFFF]/;
const NO_CHARACTER_NUMBER = /&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01])|x0*(?:[0-8bcef]|1[\da-f]));/i;

function lettersOf(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new UnusableFile('damaged', name);
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, 120));
  const declared = /^(?:\u00EF\u00BB\u00BF)?<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']/.exec(head)?.[1];
  return isKnownEncoding(declared) ? declared : 'utf-8';
}

function isKnownEncoding(label: string | undefined): label is string {
  if (label === undefined || /^utf-?16/i.test(label)) return false;
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

const DECLARED = /^(<\?xml[^>]*encoding\s*=\s*)(["'])(?!utf-8\2)[^"']*\2/i;

/** An XML text that says it is in UTF-8, as every part is written. */
export const declareUtf8 = (xml: string): string =>
  // why: a replacement copies the text, and nearly every part says already what it is
  DECLARED.test(xml)
    ? xml.replace(DECLARED, (_, head: string, quote: string) => `${head}${quote}UTF-8${quote}`)
    : xml;
