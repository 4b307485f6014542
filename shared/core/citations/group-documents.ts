import type { PlacedCitation } from '../model/reading';
import { memoFor } from '../work/memo';
import { isSameDocument, symbolKey } from './same-document';

/** The mentions of one document in reading order. */
export type DocumentMentions = readonly PlacedCitation[];

/**
 * Gathers the mentions of each document. A mention joins the first document whose mentions it all agrees with;
 * only mentions of one symbol are ever compared, and only with the latest few of each document.
 */
export const groupDocuments = memoFor((citations: readonly PlacedCitation[]): readonly DocumentMentions[] => {
  const bySymbol = new Map<string, PlacedCitation[][]>();
  const byWriting = new Map<string, PlacedCitation[]>();
  const groups: PlacedCitation[][] = [];
  for (const placed of citations) {
    if (placed.citation.form !== 'symbol' || placed.citation.number === null) continue;
    const writing = writingOf(placed);
    const known = byWriting.get(writing) ?? joinable(placed, bySymbol);
    if (known) known.push(placed);
    const mentions = known ?? start(placed, bySymbol);
    if (!known) groups.push(mentions);
    byWriting.set(writing, mentions);
  }
  return groups;
});

/** What decides about a mention: mentions that agree in it are of one document without further ado. */
const writingOf = ({ sheet, citation: { symbol, date, issuer } }: PlacedCitation): string =>
  [sheet, symbol, date, issuer].join('\n');

const joinable = (
  placed: PlacedCitation,
  bySymbol: ReadonlyMap<string, readonly PlacedCitation[][]>,
): PlacedCitation[] | undefined =>
  bySymbol
    .get(symbolKey(placed.citation))
    ?.slice(0, MOST_NAMESAKES)
    .find((mentions) => belongs(placed, mentions));

function start(placed: PlacedCitation, bySymbol: Map<string, PlacedCitation[][]>): PlacedCitation[] {
  const started = [placed];
  const key = symbolKey(placed.citation);
  const documents = bySymbol.get(key);
  if (documents) documents.push(started);
  else bySymbol.set(key, [started]);
  return started;
}

const MOST_NAMESAKES = 64; // documents of one symbol: years times issuers
const MOST_COMPARED = 8;

const belongs = (placed: PlacedCitation, mentions: DocumentMentions): boolean =>
  mentions
    .slice(0, MOST_COMPARED)
    .every((other) => isSameDocument(placed.citation, other.citation, placed.sheet === other.sheet));
