import type { Citation } from '../model/citation';
import { findCitations } from './find-citations';

/** Reads a text that is one citation and nothing else; `undefined` when more or less is written. */
export function parseCitation(text: string): Citation | undefined {
  const [citation, ...others] = findCitations(text);
  if (!citation || others.length > 0) return undefined;
  const before = text.slice(0, citation.offset).trim();
  const end = citation.offset + citation.text.length;
  const afterIssuer = Math.max(end, citation.spans.issuer?.to ?? 0);
  const rest = text
    .slice(afterIssuer)
    .replace(/^[\s,]+/u, '')
    .replace(/(?<![\s.;])[\s.;]+$/u, '');
  const title = citation.title?.normalize('NFC');
  return before === '' && (rest === '' || rest.normalize('NFC') === title) ? citation : undefined;
}
