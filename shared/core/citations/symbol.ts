import { documentTypes } from '../../data/document-types';

/** A document symbol as it stands in a text, before it is known to be one. */
export interface SymbolMatch {
  readonly from: number;
  readonly to: number;
  readonly number: string | null;
  readonly year?: number;
  /** The separator after number and year. */
  readonly separator: '/' | '-';
  /** What follows: `KH-UBND`, `NQ/TW`, without spaces. */
  readonly letters: string;
}

export interface SymbolParts {
  /** The right spelling. */
  readonly symbol: string;
  readonly code?: string;
  readonly body?: string;
}

const typeCodes: ReadonlySet<string> = new Set(documentTypes.flatMap(({ codes }) => codes));
const CODE = '[A-ZĐ][A-Za-zĐđ0-9]{0,15}(?!\\p{L})';
const SYMBOL = new RegExp(
  // why: the letters must not start inside a word, nor the number inside "1.234" or "3/2024/…"; 66.25/2026/NQ-CP is whole
  `(?<![\\p{L}\\p{N}/])(?<!\\d[.,])(\\d{1,3}\\.\\d{1,3}(?=\\s?/\\s?20\\d{2}\\s?/)|\\d{1,6}[a-zđ]?)?\\s{0,2}(?:/\\s?((?:19|20)\\d{2})\\s?)?(/|(?<=\\S)-)\\s{0,2}` +
    `(${CODE}(?:(?:\\s?[-/]\\s?|[&.])${CODE}(?:[-/&.]${CODE}){0,3})?` +
    // why: steering committees of the Party are named by the number of a resolution ("20-KH/BCĐ 57")
    `(?:(?<=/BCĐ)\\s\\d{1,3}(?![\\p{L}\\d/]))?)`,
  'gu',
);
const PARLIAMENT = /^(?:QH|UBTVQH)\d{1,2}$/;
/** Bodies of the Party: TW, TU and the units under them (BTCTW, VPTU), and committees of districts and communes. */
const PARTY_BODY = /(?:TW|TU|^HU|^QU|^ThU|^ĐU)$/;
/** Bodies that surely are of the State: written the Party's way ("45-KH/UBND"), the symbol is wrong. */
const STATE_BODY = /^(?:CP|TTg|VPCP|UBND|HĐND|VPUBND|S\p{Lu}{2,})$/u;
/** A symbol that lost its hyphen ("QĐUBND"): type code and issuer run together. */
const RUN_TOGETHER = /^(NĐ|NQ|QĐ|CT|KH|BC|TB|TTr|CV)(CP|TTg|UBND|HĐND|VPCP)$/;

/** All that looks like a document symbol, in order; linear. */
export function matchSymbols(text: string): readonly SymbolMatch[] {
  const found: SymbolMatch[] = [];
  for (const match of text.matchAll(SYMBOL)) {
    const [whole, number, year, separator, letters] = match;
    if (separator === undefined || letters === undefined) continue;
    const from = match.index + (whole.length - whole.trimStart().length);
    found.push({
      from,
      to: match.index + whole.length,
      number: number ?? null,
      ...(year === undefined ? {} : { year: Number(year) }),
      separator: separator === '-' ? '-' : '/',
      letters: letters.replace(/\s/g, ''),
    });
  }
  return found;
}

/**
 * What a symbol says; `undefined` when it is none.
 * `announced`: a type word or "số" stands before it, so that letters after a hyphen may be an office of any name.
 */
export function readSymbol(match: SymbolMatch, announced: boolean): SymbolParts | undefined {
  if (match.number === null && !announced) return undefined;
  const head = (match.number ?? '') + (match.year === undefined ? '' : `/${String(match.year)}`);
  if (PARLIAMENT.test(match.letters)) {
    if (match.year === undefined) return undefined;
    return { symbol: `${head}/${match.letters}`, body: match.letters };
  }
  const joined = match.letters.replace(RUN_TOGETHER, '$1-$2');
  const split = /^([^-/&.]+)[-/&.](.+)$/.exec(joined);
  if (!split?.[1] || !split[2]) return undefined;
  const [, code, body] = split;
  if (!typeCodes.has(code)) {
    return announced ? { symbol: head + match.separator + joined } : undefined;
  }
  // why: "27-KH/BTGHU", "12-KH/ĐTN": only offices of the Party and the unions write a hyphen first
  const dashed = match.separator === '-' && joined.startsWith(`${code}/`) && !STATE_BODY.test(body);
  const party = (PARTY_BODY.test(body) || dashed) && match.year === undefined;
  return { symbol: party ? `${head}-${code}/${body}` : `${head}/${code}-${body}`, code, body };
}
