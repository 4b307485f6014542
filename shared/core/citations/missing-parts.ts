import type { Citation } from '../model/citation';

/** What a first citation must have and may lack. */
export type CitationPart = 'number' | 'date' | 'issuer';

/** A session of a Party body dates its resolution: "của Hội nghị lần thứ 5 Ban Chấp hành Trung ương (khóa X)". */
const SESSION = /^(?:Hội nghị|Đại hội)\s.*\d|^(?:Hội nghị|Đại hội)\s.*lần thứ/u;

/** What is missing for a full first citation; a law needs its name alone, a blank number is another rule's matter. */
export function missingParts({ form, number, date, issuer, lent }: Citation): readonly CitationPart[] {
  if (form === 'session') return ['number', 'date'];
  if (form !== 'symbol' || number === null) return [];
  const dated =
    date !== undefined ||
    lent?.date !== undefined ||
    (issuer !== undefined && SESSION.test(issuer.normalize('NFC')));
  return [...(dated ? [] : ['date' as const]), ...(issuer === undefined ? ['issuer' as const] : [])];
}
