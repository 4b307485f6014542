import type { Citation } from '../model/citation';
import type { TextFlags } from '../text/text-flag';
import { TextFlag } from '../text/text-flag';
import { composeText, toOriginal } from './composed-text';
import type { DocumentDate } from './document-date';
import { readDocumentDate } from './document-date';
import { findNamedLaws } from './find-named-laws';
import { findPopularNames } from './find-popular-names';
import { findSessionResolutions } from './find-session-resolutions';
import { readBefore } from './read-before';
import type { CitationHead } from './read-head';
import { readHead } from './read-head';
import type { IssuerReading } from './read-issuer';
import { readIssuer } from './read-issuer';
import { readTitle } from './read-title';
import { shareInList } from './share-in-list';
import type { SymbolMatch, SymbolParts } from './symbol';
import { matchSymbols, readSymbol } from './symbol';

interface Stem {
  readonly match: SymbolMatch;
  readonly head: CitationHead;
  readonly parts: SymbolParts;
}

/** The letters of a symbol behind its mark, or "06/CP". */
const SYMBOL_LETTERS = /[/-]\s{0,2}[A-ZĐ]|\/c[Pp]/;
/** "ương", composed or not. */
const CENTRE = /ương|\u031b/iu;

const NONE: readonly Citation[] = [];

/**
 * The legal citations of a text, in order; `flags` are those of the text, where they are known. Linear; a text without a
 * trace of one costs a few substring searches.
 */
export function findCitations(text: string, flags: TextFlags = TextFlag.Digit): readonly Citation[] {
  const slash = text.includes('/') && SYMBOL_LETTERS.test(text);
  // why: a law is named with its year, a session of the Party with its number
  const digits = (flags & TextFlag.Digit) !== 0;
  // why: the starts are plain ASCII, so that decomposed texts pass too
  const named =
    digits &&
    (text.includes('m 20') || text.includes('m 19')) &&
    (text.includes('Lu') || text.includes('Ph') || text.includes('lu'));
  const session = digits && (text.includes('Trung ') || text.includes('trung ')) && CENTRE.test(text);
  if (!slash && !named && !session) return NONE;
  return citationsIn(text, { slash, named, session });
}

interface Traces {
  readonly slash: boolean;
  readonly named: boolean;
  readonly session: boolean;
}

/** The citations of the kinds that left a trace in the text. */
export function citationsIn(text: string, { slash, named, session }: Traces): readonly Citation[] {
  const composed = composeText(text);
  const bySymbol = slash ? findBySymbol(composed.text) : [];
  const others = [
    ...(slash ? findPopularNames(composed.text) : []),
    ...(named ? findNamedLaws(composed.text) : []),
    ...(session ? findSessionResolutions(composed.text) : []),
  ];
  return merge(bySymbol, others).map((citation) => toOriginal(citation, composed, text));
}

function findBySymbol(text: string): readonly Citation[] {
  const stems: Stem[] = [];
  let limit = 0;
  for (const match of matchSymbols(text)) {
    const head = readHead(text, match.from, match.to, limit);
    const parts = readSymbol(match, head.type !== undefined || head.numberWord !== undefined);
    if (!parts || head.isForm) continue;
    stems.push({ match, head, parts });
    limit = match.to;
  }
  const citations = stems.map((stem, index) =>
    readTail(text, stem, stems[index - 1]?.match.to ?? 0, stems[index + 1]?.head.from ?? text.length),
  );
  return shareInList(text, citations);
}

/** Date and issuer in either order: "ngày … của …" or "của … ngày …". */
function readDateAndIssuer(
  text: string,
  at: number,
  limit: number,
): { readonly date?: DocumentDate; readonly issuer?: IssuerReading; readonly end: number } {
  const date = readDocumentDate(text, at);
  const issuer = readIssuer(text, date?.span.to ?? linkEnd(text, at), limit);
  const later = date ?? (issuer && readDocumentDate(text, issuer.span.to));
  return {
    ...(later ? { date: later } : {}),
    ...(issuer ? { issuer } : {}),
    end: Math.max(later?.span.to ?? 0, issuer?.span.to ?? 0, linkEnd(text, at)),
  };
}

const LINK = /^\](?:\([^)\n]{0,200}\))?/;

/** Past the target of a Markdown link around a symbol that ends at `at`. */
const linkEnd = (text: string, at: number): number =>
  at + (LINK.exec(text.slice(at, at + 204))?.[0].length ?? 0);

/** Reads date, issuer and title around a symbol, between the documents before and after it. */
function readTail(text: string, { match, head, parts }: Stem, after: number, limit: number): Citation {
  const behind = readDateAndIssuer(text, match.to, limit);
  const before = behind.date && behind.issuer ? {} : readBefore(text, head.from, after);
  const date = behind.date ?? before.date;
  const issuer = behind.issuer ?? before.issuer;
  const { end } = behind;
  const title = readTitle(text, end, limit);
  return {
    form: head.own ? 'own' : 'symbol',
    text: text.slice(head.from, behind.date?.span.to ?? linkEnd(text, match.to)),
    offset: head.from,
    ...(head.type === undefined ? {} : { type: head.type }),
    ...parts,
    number: match.number,
    ...(match.year === undefined ? {} : { year: match.year }),
    ...(issuer ? { issuer: issuer.issuer } : {}),
    ...(date?.date === undefined ? {} : { date: date.date }),
    ...(title === undefined ? {} : { title }),
    spans: {
      ...(head.typeSpan ? { type: head.typeSpan } : {}),
      ...(head.numberWord ? { numberWord: head.numberWord } : {}),
      symbol: { from: match.from, to: match.to },
      ...(date ? { date: date.span } : {}),
      ...(issuer ? { issuer: issuer.span } : {}),
    },
  };
}

/** Both lists in reading order; a law or session that overlaps a symbol's citation is the same document. */
function merge(bySymbol: readonly Citation[], others: readonly Citation[]): readonly Citation[] {
  if (others.length === 0) return bySymbol;
  const sorted = [...bySymbol, ...others].sort((a, b) => a.offset - b.offset);
  const endOf = ({ offset, text }: Citation): number => offset + text.length;
  return sorted.filter((citation, index) => {
    if (citation.symbol !== '') return true;
    const before = sorted[index - 1];
    const after = sorted[index + 1];
    return (
      !(before && before.symbol !== '' && endOf(before) > citation.offset) &&
      !(after && after.symbol !== '' && endOf(citation) > after.offset)
    );
  });
}
