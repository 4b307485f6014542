import { administrativeUnits } from '../../data/administrative-units';
import { nameAbbreviations } from '../../data/abbreviations';
import { foldText } from '../text/fold-vietnamese';
import { tokenize } from '../text/tokenize';

const ABBREVIATION = /(?<![\p{L}\d])\p{Lu}{2,}(?![\p{L}\d])/gu;

const UNITS = [...new Set(administrativeUnits.map(({ name }) => foldText(name)))].join('|');
/** "các phường xã", its words only: units named together, in whatever order. */
const UNITS_TOGETHER = new RegExp(`(?<= các )(?:${UNITS})(?: (?:và )?(?:${UNITS}))+(?!\\p{L})`, 'gu');
const UNIT = new RegExp(UNITS, 'gu');

/**
 * The words of a text, whatever their case, tone style and signs: abbreviations of one meaning written out, "02" as "2",
 * units that are named together ("các phường, xã") in one order. Linear.
 */
export function wordKey(text: string): string {
  const full = text.replace(ABBREVIATION, (letters) => nameAbbreviations[letters] ?? letters);
  const words = tokenize(foldText(full)).map(({ text: word }) => word.replace(/^0(?=\d$)/u, ''));
  return ` ${words.join(' ')}`
    .replace(UNITS_TOGETHER, (units) => (units.match(UNIT) ?? []).sort().join(' '))
    .trim();
}
