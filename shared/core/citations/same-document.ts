import { documentIssuers } from '../../data/document-issuers';
import { yearOf } from '../model/calendar-date';
import type { Citation } from '../model/citation';
import { isSameIssuer, issuerKey, mayBeSameIssuer } from './issuer-key';

/** The issuer that a symbol alone tells: `NĐ-CP` is of the Government. */
export const issuerOfSymbol = ({ code, body }: Citation): string | undefined =>
  documentIssuers.find((entry) => entry.body === body && (entry.code ?? code) === code)?.issuer;

/** Bodies of which there is one in the country, whoever cites them. */
const isCentral = ({ code, body = '' }: Citation): boolean =>
  /^(?:CP|TTg|TW|VPTW|VPCP|QH\d+|UBTVQH\d+)$/.test(body) || code === 'TT' || code === 'TTLT';

/** Number, type and body without leading zeros: what all mentions of one document share. */
export const symbolKey = ({ number, code, body, symbol }: Citation): string =>
  code === undefined && body === undefined
    ? symbol.replace(/^0+/, '')
    : `${(number ?? '').replace(/^0+/, '')}|${code ?? ''}|${body ?? ''}`;

/** The year that a document is counted in: of its symbol, else of its date. */
export const citationYear = ({ year, date }: Citation): number | undefined =>
  year ?? (date === undefined ? undefined : yearOf(date));

function sameIssuers(a: Citation, b: Citation, oneText: boolean): boolean {
  if (isCentral(a)) return true;
  if (a.issuer === undefined || b.issuer === undefined) return oneText;
  const compare = oneText ? mayBeSameIssuer : isSameIssuer;
  return compare(issuerKey(a.issuer), issuerKey(b.issuer));
}

/**
 * Do both name one document? Numbers without a year restart each January: type, number, year and issuer decide.
 * Inside one text a missing year or issuer is taken from the other mention; between texts it never is.
 */
export function isSameDocument(a: Citation, b: Citation, oneText: boolean): boolean {
  if (a.form !== 'symbol' || b.form !== 'symbol' || a.number === null || b.number === null) return false;
  if (symbolKey(a) !== symbolKey(b) || (a.year === undefined) !== (b.year === undefined)) return false;
  const [yearA, yearB] = [citationYear(a), citationYear(b)];
  const sameYear = yearA === undefined || yearB === undefined ? oneText : yearA === yearB;
  return sameYear && sameIssuers(a, b, oneText);
}
