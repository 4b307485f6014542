import { foldText } from '../text/fold-vietnamese';

const LOOSE_END = new Set([' ', '.', ',', ';', ':']);

/**
 * The key under which two writings of one time are the same: folded text, one kind of dash, no spaces around
 * separators, "quý" and "hằng" in one spelling, no stop at the end, no marks of bold type ("**20/10/2026**"). Line breaks
 * count as spaces.
 */
export function periodKey(text: string): string {
  const key = foldText(text)
    .replace(/[\u2010-\u2015\u2212~]/g, '-')
    .replace(/[-=]>|→|⇒/g, '-')
    .replace(/…/g, '...')
    .replace(/\*\*|__/g, '')
    .replace(/ ?([-/,;+]) ?/g, '$1')
    .replace(/(?<=\() | (?=\))/g, '')
    .replace(/q(?:uí|úy|úi)(?!\p{L})/gu, 'quý')
    .replace(/(?<!\p{L})hàng (?=(?:ngày|tuần|tháng|quý|năm)(?!\p{L}))/gu, 'hằng ');
  return withoutLooseEnd(key);
}

function withoutLooseEnd(key: string): string {
  let end = key.length;
  while (end > 0 && LOOSE_END.has(key.charAt(end - 1))) end--;
  return key.slice(0, end);
}
