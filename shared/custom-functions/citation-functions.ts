import { findCitations } from '../core/citations/find-citations';
import { formatCitation } from '../core/citations/format-citation';
import { textOf } from './cell-text';

/** The documents that a text cites, each in its right spelling and once; a single empty text when there are none. */
export function citedDocuments(input: unknown): readonly string[] {
  const names = findCitations(textOf(input)).map((citation) => formatCitation(citation));
  return names.length === 0 ? [''] : [...new Set(names)];
}
