import type { Citation } from '../../model/citation';
import type { PlacedCitation } from '../../model/reading';
import type { DocumentMentions } from '../../citations/group-documents';
import { issuerKey, mayBeSameIssuer } from '../../citations/issuer-key';
import { issuerOfSymbol } from '../../citations/same-document';

/** A later mention that says something else of a document than an earlier one. */
export interface Disagreement {
  readonly what: 'issuer' | 'title' | 'symbol';
  readonly placed: PlacedCitation;
  readonly against: PlacedCitation;
}

/** Words of a title without marks and opening words; blanks and commas make no other title. */
const plainTitle = (title: string): string =>
  title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^(?:về |v v )?(?:việc )?/u, '')
    .trim();

/** A title that goes on ("… trên địa bàn tỉnh") or is cut short by a line break is no other title. */
function otherTitle(a: Citation, b: Citation): boolean {
  if (a.title === undefined || b.title === undefined || a.title === b.title) return false;
  const [first, second] = [plainTitle(a.title), plainTitle(b.title)];
  return !first.startsWith(second) && !second.startsWith(first);
}

/** The issuer that is written with the document itself; a heading in capitals tells nothing of its spelling. */
function writtenIssuer({ issuer, spans }: Citation): string | undefined {
  if (!spans.issuer || issuer === undefined) return undefined;
  const heading = issuer.includes(' ') && issuer === issuer.toUpperCase();
  return heading ? undefined : issuer.normalize('NFC').replace(/\s+/gu, ' ');
}

const HEAD_OF_BODY = /^(?:phó )?chủ tịch\s/u;

/** "UBND tỉnh" and "Ủy ban nhân dân tỉnh Đắk Lắk" are one issuer; its chairman is another. */
function otherIssuer(a: Citation, b: Citation): boolean {
  if (a.issuer === b.issuer) return false;
  const [first, second] = [writtenIssuer(a), writtenIssuer(b)];
  if (first === undefined || second === undefined || first === second) return false;
  const isHead = HEAD_OF_BODY.test(first.toLowerCase());
  return (
    isHead !== HEAD_OF_BODY.test(second.toLowerCase()) ||
    !mayBeSameIssuer(issuerKey(first), issuerKey(second))
  );
}

/** Where the mentions of one document disagree with its first mention that says so; `mentions` are of one text. */
export function disagreements(mentions: DocumentMentions): readonly Disagreement[] {
  const issuing = mentions.find(({ citation }) => citation.spans.issuer);
  const titled = mentions.find(({ citation }) => citation.title !== undefined);
  const [first] = mentions;
  return mentions.flatMap((placed) => {
    const { citation } = placed;
    const found: Disagreement[] = [];
    if (issuing && otherIssuer(issuing.citation, citation)) {
      found.push({ what: 'issuer', placed, against: issuing });
    }
    if (titled && otherTitle(titled.citation, citation)) {
      found.push({ what: 'title', placed, against: titled });
    }
    if (first && first.citation.symbol !== citation.symbol) {
      found.push({ what: 'symbol', placed, against: first });
    }
    return found;
  });
}

/** A mention whose issuer is not the one that its symbol stands for. */
export interface WrongIssuer {
  readonly placed: PlacedCitation;
  readonly official: string;
  /** A mention of the same kind of document that has it right, if there is one. */
  readonly against?: PlacedCitation;
}

const plainBody = (issuer: string): string =>
  issuerKey(issuer)
    .body.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^bộ trưởng /u, '');

/** "Phó Thủ tướng Chính phủ" signs for the Prime Minister, "Thủ tướng" is short for him; commas and "VPCP" make no other head. */
function isHeadOf(issuer: string, official: string): boolean {
  const [written, full] = [plainBody(issuer), plainBody(official)];
  return written.includes(full) || full.startsWith(`${written} `);
}

/** Issuers that the symbol rules out: a circular is of the head of the office, never of the office. */
export function wrongIssuers(citations: readonly PlacedCitation[]): readonly WrongIssuer[] {
  const right = new Map<string, PlacedCitation>();
  const wrong: WrongIssuer[] = [];
  for (const placed of citations) {
    const { citation } = placed;
    const official = issuerOfSymbol(citation);
    const issuer = writtenIssuer(citation);
    if (official === undefined || issuer === undefined) continue;
    if (!isHeadOf(issuer, official)) wrong.push({ placed, official });
    else if (!right.has(official)) right.set(official, placed);
  }
  return wrong.map(({ placed, official }) => {
    const against = right.get(official);
    return { placed, official, ...(against ? { against } : {}) };
  });
}
