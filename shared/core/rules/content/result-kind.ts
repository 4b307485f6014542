import { PRODUCTS, VAGUE_AIMS, VAGUE_RESULTS } from '../../../data/result-words';
import { foldText } from '../../text/fold-vietnamese';

const YEAR_OR_DATE = /(?:năm |[/-])(?:19|20|21)\d{2}/gu;
const PRODUCT = new RegExp(`(?<!\\p{L})(?:${PRODUCTS.join('|')})(?!\\p{L})`, 'u');

/** Whether a result carries a number that is no year, or names a product that can be shown. */
export function isCheckable(result: string): boolean {
  const folded = foldText(result);
  return /\d/.test(folded.replace(YEAR_OR_DATE, '')) || PRODUCT.test(folded);
}

const DIGIT = /\d/;
const VAGUE = new RegExp(`^(?:${VAGUE_RESULTS.join('|')})(?!\\p{L})|${VAGUE_AIMS.join('|')}`, 'u');

/** Whether a result is only an aim ("Nâng cao nhận thức…"): no number, no product, nothing that was done. */
export function isUnobservable(result: string): boolean {
  const head = result.slice(0, 400);
  // why: most results count something, and to see a digit is much cheaper than to fold a text
  if (head === '' || DIGIT.test(head)) return false;
  const folded = foldText(head);
  return VAGUE.test(folded) && !DIGIT.test(folded);
}
