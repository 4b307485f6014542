import { findCitations } from '../core/citations/find-citations';
import { formatCitation } from '../core/citations/format-citation';
import type { FunctionAnswer, FunctionInput } from './function-answer';
import { inputText, NOTHING } from './function-answer';

/** KEHOACH.VANBAN: the documents that a text cites, one to a column. */
export function citedDocuments(input: FunctionInput): FunctionAnswer {
  const text = inputText(input);
  if (text === '') return NOTHING;
  const names = [...new Set(findCitations(text).map(formatCitation))];
  if (names.length > 0) return { values: names };
  return {
    error: 'not-available',
    reason: {
      vi: 'Không thấy số, ký hiệu văn bản nào trong ô này.',
      en: 'No document number was found in this cell.',
    },
  };
}
