import type { Citation } from '../model/citation';
import type { LocalText } from '../model/local-text';
import { misshapenSymbol, spellingEdits } from './citation-spelling';
import { formatDate } from '../text/written-date';
import { findCitations } from './find-citations';
import { formatCitation } from './format-citation';
import { missingParts } from './missing-parts';

/** One step of a reading: what was looked for, what was found, and a remark where there is one. */
export interface CitationStep {
  readonly name: LocalText;
  readonly value: string;
  readonly remark?: LocalText;
}

/** How one citation of a text was read, step by step, and its canonical writing. */
export interface CitationExplanation {
  readonly citation: Citation;
  readonly steps: readonly CitationStep[];
  readonly canonical: string;
}

const NAMES = {
  type: { vi: 'Tên loại', en: 'Type' },
  symbol: { vi: 'Số, ký hiệu', en: 'Symbol' },
  year: { vi: 'Năm', en: 'Year' },
  date: { vi: 'Ngày ban hành', en: 'Date' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issuer' },
  title: { vi: 'Trích yếu hoặc tên', en: 'Title or name' },
} as const;

const LENT: LocalText = {
  vi: 'lấy từ văn bản đứng cạnh trong danh sách',
  en: 'taken from its neighbour in the list',
};
const MISSING: LocalText = {
  vi: 'chưa ghi; lần viện dẫn đầu tiên phải có',
  en: 'not written; a first citation needs it',
};
const BLANK: LocalText = { vi: 'số còn để trống', en: 'the number is left blank' };
const OWN: LocalText = { vi: 'số của chính văn bản này', en: 'the symbol of this text itself' };
const RESPELLED: LocalText = { vi: 'viết chưa đúng thể thức', en: 'not in due form' };

const step = (name: LocalText, value: string, remark?: LocalText): CitationStep => ({
  name,
  value,
  ...(remark ? { remark } : {}),
});

function symbolStep(citation: Citation): CitationStep | undefined {
  const { form, symbol, number } = citation;
  if (symbol === '') return undefined;
  const respelled = misshapenSymbol(citation) !== undefined || spellingEdits(citation).length > 0;
  const remark = form === 'own' ? OWN : number === null ? BLANK : respelled ? RESPELLED : undefined;
  return step(NAMES.symbol, symbol, remark);
}

function partStep(citation: Citation, part: 'date' | 'issuer'): CitationStep | undefined {
  const { lent } = citation;
  const date = citation.date ?? lent?.date;
  const value = part === 'issuer' ? citation.issuer : date && formatDate(date);
  if (value !== undefined) return step(NAMES[part], value, lent?.[part] === undefined ? undefined : LENT);
  return missingParts(citation).includes(part) ? step(NAMES[part], '', MISSING) : undefined;
}

function stepsOf(citation: Citation): readonly CitationStep[] {
  const { type, year, title, lent } = citation;
  return [
    type === undefined ? undefined : step(NAMES.type, type, lent?.type ? LENT : undefined),
    symbolStep(citation),
    year === undefined ? undefined : step(NAMES.year, String(year)),
    partStep(citation, 'date'),
    partStep(citation, 'issuer'),
    title === undefined ? undefined : step(NAMES.title, title),
  ].filter((entry) => entry !== undefined);
}

/** How the citations of a text are read; empty when there is none. */
export const explainCitations = (text: string): readonly CitationExplanation[] =>
  findCitations(text).map((citation) => ({
    citation,
    steps: stepsOf(citation),
    canonical: formatCitation(citation),
  }));
