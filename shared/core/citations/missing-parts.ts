import type { Citation } from '../model/citation';

/** What a first citation must have and may lack. */
export type CitationPart = 'number' | 'date' | 'issuer';

/** A law is found by its name; so is an ordinance. Resolutions of the National Assembly are not laws. */
const isLaw = ({ type, code, body = '' }: Citation): boolean =>
  code === undefined && /^(?:QH|UBTVQH)\d/.test(body) && type !== 'Nghị quyết';

/** What is missing for a full first citation; a law needs its name alone, a blank number is another rule's matter. */
export function missingParts(citation: Citation): readonly CitationPart[] {
  const { form, number, date, issuer, lent, spans } = citation;
  if (form === 'session') return ['number', 'date'];
  if (form === 'popular') return ['number', 'date', 'issuer'];
  if (form !== 'symbol' || number === null || isLaw(citation)) return [];
  // why: an impossible day is written all the same, and has a finding of its own
  const dated = (date ?? lent?.date) !== undefined || spans.date !== undefined;
  return [...(dated ? [] : ['date' as const]), ...(issuer === undefined ? ['issuer' as const] : [])];
}
