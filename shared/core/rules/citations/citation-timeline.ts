import type { CalendarDate } from '../../model/calendar-date';
import { yearOf } from '../../model/calendar-date';
import type { Citation } from '../../model/citation';
import type { PlacedCitation } from '../../model/reading';
import { groupDocuments } from '../../citations/group-documents';
import { firstAtLeast } from '../../work/first-at-least';
import { increasingChain } from '../../work/increasing-chain';
import type { IssuerKey } from '../../citations/issuer-key';
import { issuerKey } from '../../citations/issuer-key';
import { issuerOfSymbol } from '../../citations/same-document';

/** What a text says of itself, as far as its citations must agree with it. */
export interface CitingText {
  readonly date?: CalendarDate;
  readonly issuer?: string;
}

/** A document with number and date; the text's own symbol is the surest witness. */
export interface DatedDocument {
  readonly number: number;
  readonly date: CalendarDate;
  readonly placed: PlacedCitation;
  readonly weight: number;
}

/** The days on which a document may have been issued, with the neighbours in number that bear witness. */
export interface DateBounds {
  readonly after?: DatedDocument;
  readonly before?: DatedDocument;
}

/** The documents of one text, ordered so that one may bear witness for another. */
export interface CitationTimeline {
  /** Of each cited document, its first dated mention. */
  readonly documents: readonly DatedDocument[];
  /** What the numbers before and after this document tell about its date; never a date. */
  boundsOf(placed: PlacedCitation): DateBounds;
}

const OWN_WEIGHT = 1_000_000;

/**
 * Numbers of one issuer and type grow with time within a year. `citations` are those of one text.
 * Documents dated after the text itself bear no witness.
 */
export function citationTimeline(citations: readonly PlacedCitation[], text: CitingText): CitationTimeline {
  const documents = [...datedMentions(citations), ...ownDocument(citations, text)];
  const places = solePlaces(documents, text);
  const keyOf = ({ citation }: PlacedCitation): string | undefined => seriesKey(citation, text, places);
  const series = new Map<string, DatedDocument[]>();
  for (const document of documents) {
    const key = keyOf(document.placed);
    if (key === undefined || (text.date !== undefined && document.date > text.date)) continue;
    const known = series.get(key);
    if (known) known.push(document);
    else series.set(key, [document]);
  }
  const chains = new Map([...series].map(([key, members]) => [key, trustedChain(members)]));
  return {
    documents: documents.filter(({ placed }) => placed.citation.form !== 'own'),
    boundsOf: (placed) => neighbours(chains.get(keyOf(placed) ?? '') ?? [], numberOf(placed.citation)),
  };
}

const numberOf = ({ number }: Citation): number => Number.parseInt(number ?? '', 10);

function datedMentions(citations: readonly PlacedCitation[]): readonly DatedDocument[] {
  return groupDocuments(citations).flatMap((mentions) => {
    const placed = mentions.find(({ citation }) => citation.date !== undefined);
    const date = placed?.citation.date;
    return placed && date !== undefined
      ? [{ number: numberOf(placed.citation), date, placed, weight: mentions.length }]
      : [];
  });
}

function ownDocument(citations: readonly PlacedCitation[], { date }: CitingText): readonly DatedDocument[] {
  const placed = citations.find(({ citation }) => citation.form === 'own' && citation.number !== null);
  if (!placed || date === undefined) return [];
  return [{ number: numberOf(placed.citation), date, placed, weight: OWN_WEIGHT }];
}

function issuerOf(citation: Citation, text: CitingText): IssuerKey | undefined {
  const issuer = issuerOfSymbol(citation) ?? (citation.form === 'own' ? text.issuer : citation.issuer);
  return issuer === undefined ? undefined : issuerKey(issuer);
}

/** "UBND thị xã" is the one town that the text names with its place, unless it names two. */
function solePlaces(documents: readonly DatedDocument[], text: CitingText): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const { placed } of documents) {
    const key = issuerOf(placed.citation, text);
    if (!key?.place) continue;
    const kind = `${key.body}|${key.level}`;
    const known = places.get(kind);
    places.set(kind, known === undefined || known === key.place ? key.place : '');
  }
  return places;
}

/** Documents of one key are numbered in one register; `undefined` when issuer, type or year is not known. */
function seriesKey(
  citation: Citation,
  text: CitingText,
  places: ReadonlyMap<string, string>,
): string | undefined {
  const issuer = issuerOf(citation, text);
  const date = citation.form === 'own' ? text.date : citation.date;
  const year = citation.year ?? (date === undefined ? undefined : yearOf(date));
  const { code, body, number } = citation;
  if (!issuer || code === undefined || body === undefined || year === undefined || !number) return undefined;
  const place = issuer.place || (places.get(`${issuer.body}|${issuer.level}`) ?? '');
  const register = citation.year === undefined ? 'administrative' : 'normative';
  return [code, body, register, String(year), issuer.body, issuer.level, place].join('|');
}

function trustedChain(series: readonly DatedDocument[]): DatedDocument[] {
  const byNumber = [...series].sort((a, b) => a.number - b.number);
  const chain = increasingChain(byNumber.map(({ date, weight }) => ({ value: date, weight })));
  return chain.flatMap((index) => byNumber[index] ?? []);
}

/** The nearest lower and higher number of a chain that is sorted by number. */
function neighbours(chain: readonly DatedDocument[], number: number): DateBounds {
  const at = firstAtLeast(chain, number, numberIn);
  const after = chain[at - 1];
  const same = chain[at]?.number === number;
  const before = chain[same ? at + 1 : at];
  return { ...(after ? { after } : {}), ...(before ? { before } : {}) };
}

const numberIn = ({ number }: DatedDocument): number => number;
