import { PRODUCTS, VAGUE_RESULTS } from '../../data/result-words';
import { foldText } from '../text/fold-vietnamese';

const YEAR_OR_DATE = /(?:năm |[/-])(?:19|20|21)\d{2}/gu;
const PRODUCT = new RegExp(`(?<!\\p{L})(?:${PRODUCTS.join('|')})(?!\\p{L})`, 'u');

/** Whether a result carries a number that is no year, or names a product that can be shown. */
export function isCheckable(result: string): boolean {
  const folded = foldText(result);
  return /\d/.test(folded.replace(YEAR_OR_DATE, '')) || PRODUCT.test(folded);
}

const vagueLetters = new Set(VAGUE_RESULTS.map((opening) => opening.charCodeAt(0)));

/** A digit or plain letter that no vague opening starts with; all else has to be folded first. */
function cannotBeVague(code: number): boolean {
  const lower = code | 0x20;
  if (lower >= 0x61 && lower <= 0x7a) return !vagueLetters.has(lower);
  return code >= 0x30 && code <= 0x39;
}

/** Whether a result is only an aim ("Nâng cao nhận thức…"): no number, no product, nothing that was done. */
export function isUnobservable(result: string): boolean {
  if (result === '' || cannotBeVague(result.charCodeAt(0))) return false;
  // why: most results do not open vaguely, so the opening is folded before the rest
  const opening = foldText(result.slice(0, 80));
  return (
    VAGUE_RESULTS.some((vague) => opening.startsWith(vague)) && !/\d/.test(foldText(result.slice(0, 400)))
  );
}
