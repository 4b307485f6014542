import { isInTitle } from '../../citations/citation-spelling';
import { citationName } from '../../citations/format-citation';
import { groupDocuments } from '../../citations/group-documents';
import type { CitationPart } from '../../citations/missing-parts';
import { missingParts } from '../../citations/missing-parts';
import type { PlacedCitation, PlanReading } from '../../model/reading';
import { foldText } from '../../text/fold-vietnamese';
import { partsBeside } from './parts-beside';

/** A first mention that lacks something, also in the columns beside it. */
export interface Incomplete {
  readonly placed: PlacedCitation;
  readonly parts: readonly CitationPart[];
}

/** The first mentions among the citations of one text that are not complete. */
export function incompleteCitations(
  plan: PlanReading,
  citations: readonly PlacedCitation[],
): readonly Incomplete[] {
  const told = citations.filter(({ citation }) => !isInTitle(citation));
  const firsts = groupDocuments(told).flatMap(([first]) => (first ? [first] : []));
  return [...firsts, ...firstNamed(told)].flatMap((placed) => {
    const missing = missingParts(placed.citation);
    const beside = missing.length === 0 ? undefined : partsBeside(plan, placed);
    const parts = missing.filter((part) => !beside?.has(part));
    return parts.length === 0 ? [] : [{ placed, parts }];
  });
}

/** The first mention of each document that is called by a session or a popular name. */
function firstNamed(citations: readonly PlacedCitation[]): readonly PlacedCitation[] {
  const firsts = new Map<string, PlacedCitation>();
  for (const placed of citations) {
    const { form } = placed.citation;
    const name = foldText(citationName(placed.citation));
    if ((form === 'session' || form === 'popular') && !firsts.has(name)) firsts.set(name, placed);
  }
  return [...firsts.values()];
}

/** The column of a citation, wherever it stands in the workbook. */
export const columnKey = ({ sheet, column }: PlacedCitation): string => `${sheet}\n${String(column)}`;

/** In so many cells of one column it is the way the column is kept: one cause. */
const CROWD = 3;

/** By column of a table that leaves parts out again and again: which ones. */
export function crowdedColumns(
  plan: PlanReading,
  incomplete: readonly Incomplete[],
): ReadonlyMap<string, readonly CitationPart[]> {
  const columns = new Map<string, Incomplete[]>();
  for (const one of incomplete) {
    const { sheet, row } = one.placed;
    const tables = plan.sheets.find(({ view }) => view.id === sheet)?.tables ?? [];
    if (!tables.some(({ range }) => range.top <= row && row <= range.bottom)) continue;
    const key = columnKey(one.placed);
    const known = columns.get(key);
    if (known) known.push(one);
    else columns.set(key, [one]);
  }
  return new Map(
    [...columns]
      .filter(([, ones]) => new Set(ones.map(({ placed }) => placed.row)).size >= CROWD)
      .map(([key, ones]) => [key, [...new Set(ones.flatMap(({ parts }) => parts))]]),
  );
}
