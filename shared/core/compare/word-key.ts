import { administrativeUnits } from '../../data/administrative-units';
import { nameAbbreviations, textAbbreviations } from '../../data/abbreviations';
import { documentTypes } from '../../data/document-types';
import { foldText } from '../text/fold-vietnamese';

const ABBREVIATION = /(?<![\p{L}\d])\p{Lu}{2,}(?![\p{L}\d])/gu;

/** "NQ 02", "QĐ số 15": the code of a document that stands where its kind is named. */
const DOCUMENT_CODE = /(?<![\p{L}\d/-])\p{Lu}{2}(?= (?:số )?\d)/gu;
const KINDS: ReadonlyMap<string, string> = new Map(
  // why: the last of one code is kept, and "QĐ" is first of all a decision
  documentTypes.flatMap(({ name, codes }) => codes.map((code) => [code, name] as const)).reverse(),
);

/** "hàng tháng", the common writing of "hằng tháng". */
const EACH = /(?<!\p{L})hàng(?= (?:ngày|tuần|tháng|quý|năm)(?!\p{L}))/gu;

/** A decimal number, a word, or a sign that changes what is said (">= 90%", "loại A+"). */
const WORD = /(?<![\d.,])\d+[.,]\d+(?![.,]?\d)|[\p{L}\p{M}\p{N}]+|[<>=≤≥]+|(?<=[\p{L}\d])\+/gu;

const UNITS = [...new Set(administrativeUnits.map(({ name }) => foldText(name)))].join('|');
/** "các phường xã", its words only: units named together, in whatever order. */
const UNITS_TOGETHER = new RegExp(`(?<= các )(?:${UNITS})(?: (?:và )?(?:${UNITS}))+(?!\\p{L})`, 'gu');
const UNIT = new RegExp(UNITS, 'gu');

/**
 * The words of a text, whatever their case, tone style and punctuation: abbreviations of one meaning written out, "02" as
 * "2", "1,5" as "1.5", units that are named together ("các phường, xã") in one order. Linear.
 */
export function wordKey(text: string): string {
  const words = foldText(writtenOut(text)).replace(EACH, 'hằng').match(WORD) ?? [];
  return ` ${words.map(written).join(' ')}`
    .replace(UNITS_TOGETHER, (units) => (units.match(UNIT) ?? []).sort().join(' '))
    .trim();
}

/** A text with its abbreviations of one meaning in full; composed letters, or a code would not be known. */
export const writtenOut = (text: string): string =>
  text
    .normalize('NFC')
    .replace(DOCUMENT_CODE, (code) => KINDS.get(code) ?? code)
    .replace(ABBREVIATION, (letters) => nameAbbreviations[letters] ?? textAbbreviations[letters] ?? letters);

const written = (word: string): string => word.replace(/^0(?=\d$)/u, '').replace(',', '.');
