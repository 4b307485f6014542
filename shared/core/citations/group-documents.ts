import type { PlacedCitation } from '../model/reading';
import { isSameDocument, symbolKey } from './same-document';

/** The mentions of one document in reading order. */
export type DocumentMentions = readonly PlacedCitation[];

/**
 * Gathers the mentions of each document. A mention joins the first document whose mentions it all agrees with;
 * only mentions of one symbol are ever compared, and only with the latest few of each document.
 */
export function groupDocuments(citations: readonly PlacedCitation[]): readonly DocumentMentions[] {
  const bySymbol = new Map<string, PlacedCitation[][]>();
  const groups: PlacedCitation[][] = [];
  for (const placed of citations) {
    const { citation } = placed;
    if (citation.form !== 'symbol' || citation.number === null) continue;
    const key = symbolKey(citation);
    const documents = bySymbol.get(key) ?? [];
    bySymbol.set(key, documents);
    const known = documents.slice(0, MOST_NAMESAKES).find((mentions) => belongs(placed, mentions));
    if (known) known.push(placed);
    else {
      const started = [placed];
      documents.push(started);
      groups.push(started);
    }
  }
  return groups;
}

const MOST_NAMESAKES = 64; // documents of one symbol: years times issuers
const MOST_COMPARED = 8;

const belongs = (placed: PlacedCitation, mentions: DocumentMentions): boolean =>
  mentions
    .slice(0, MOST_COMPARED)
    .every((other) => isSameDocument(placed.citation, other.citation, placed.sheet === other.sheet));
