import type { Citation } from '../../model/citation';
import type { PlacedCitation } from '../../model/reading';
import type { TextEdit, TextSpan } from '../../model/text-edit';
import { rewriteAt } from '../../model/text-edit';
import { byCell } from './by-cell';
import { misshapenSymbol, spellingEdits } from '../../citations/citation-spelling';
import { disagreements, wrongIssuers } from './disagreement';
import { formatDate } from '../../text/written-date';
import { citationName } from '../../citations/format-citation';
import type { DocumentMentions } from '../../citations/group-documents';
import { groupDocuments } from '../../citations/group-documents';

/** Something in a citation that other citations, or the form of its symbol, contradict. */
export interface Inconsistency {
  readonly what:
    'spelling' | 'symbol-form' | 'shared-date' | 'issuer' | 'issuer-of-symbol' | 'title' | 'symbol';
  readonly placed: PlacedCitation;
  readonly against?: PlacedCitation;
  readonly found: string;
  readonly expected: string;
  /** The new writing in the text of the cell; none when only a person can tell it. */
  readonly edits: (text: string) => readonly TextEdit[];
}

const noEdits = (): readonly TextEdit[] => [];

/** A part may stand far from the symbol, so that only the cell's text tells how it is written. */
const rewritePart = (span: TextSpan | undefined, after: string): Inconsistency['edits'] =>
  span ? (text) => [rewriteAt(text, span, after)] : noEdits;

/** All that is inconsistent in the citations of one text, in no particular order. */
export function inconsistencies(citations: readonly PlacedCitation[]): readonly Inconsistency[] {
  const documents = groupDocuments(citations);
  const ofDocuments = documents.flatMap((mentions) => [...symbolForms(mentions), ...differences(mentions)]);
  const differing = new Set(ofDocuments.filter(({ what }) => what === 'issuer').map(({ placed }) => placed));
  return [
    ...spelling(citations),
    ...ofDocuments,
    ...sharedDates(documents),
    ...issuersOfSymbols(citations.filter((placed) => !differing.has(placed))),
  ];
}

const untilSymbol = ({ text, offset, spans }: Citation): string =>
  text.slice(0, (spans.symbol?.to ?? offset + text.length) - offset);

/** One for each cell, as one click is to fix the whole cell. */
function spelling(citations: readonly PlacedCitation[]): readonly Inconsistency[] {
  const misspelled = citations.filter(({ citation }) => spellingEdits(citation).length > 0);
  return byCell(misspelled).flatMap((mentions) => {
    const [placed] = mentions;
    const cited = mentions.map(({ citation }) => citation);
    if (!placed) return [];
    return [
      {
        what: 'spelling',
        placed,
        found: cited.map(untilSymbol).join('; '),
        expected: cited.map(citationName).join('; '),
        edits: () => cited.flatMap(spellingEdits),
      },
    ];
  });
}

function symbolForms(mentions: DocumentMentions): readonly Inconsistency[] {
  const against = mentions.find(({ citation }) => misshapenSymbol(citation) === undefined);
  return mentions.flatMap((placed) => {
    const { symbol, spans } = placed.citation;
    const found = misshapenSymbol(placed.citation);
    if (found === undefined || !spans.symbol) return [];
    const edits = rewritePart(spans.symbol, symbol);
    return [
      {
        what: 'symbol-form' as const,
        placed,
        ...(against ? { against } : {}),
        found,
        expected: symbol,
        edits,
      },
    ];
  });
}

function differences(mentions: DocumentMentions): readonly Inconsistency[] {
  return disagreements(mentions).map(({ what, placed, against }) => {
    const { spans } = placed.citation;
    const found = placed.citation[what] ?? '';
    const expected = against.citation[what] ?? '';
    const span = what === 'title' ? undefined : spans[what];
    return { what, placed, against, found, expected, edits: rewritePart(span, expected) };
  });
}

/** A later mention may leave its date out, so that the date beside it is not shared. */
const sharedDates = (documents: readonly DocumentMentions[]): readonly Inconsistency[] =>
  documents.flatMap(([placed]) => {
    const date = placed?.citation.lent?.date;
    if (!placed || date === undefined) return [];
    return [{ what: 'shared-date', placed, found: formatDate(date), expected: '', edits: noEdits }];
  });

const issuersOfSymbols = (citations: readonly PlacedCitation[]): readonly Inconsistency[] =>
  wrongIssuers(citations).map(({ placed, official, against }) => {
    const { issuer = '', spans } = placed.citation;
    return {
      what: 'issuer-of-symbol',
      placed,
      ...(against ? { against } : {}),
      found: issuer,
      expected: official,
      edits: rewritePart(spans.issuer, official),
    };
  });
