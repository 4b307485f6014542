import { documentTypes } from '../../data/document-types';
import type { Citation } from '../model/citation';
import type { TextEdit, TextSpan } from '../model/text-edit';
import { rewrite } from '../model/text-edit';

const written = ({ text, offset }: Citation, span: TextSpan): string =>
  text.slice(span.from - offset, span.to - offset);

const codesOf: ReadonlyMap<string, readonly string[]> = new Map(
  documentTypes.map(({ name, codes }) => [name, codes]),
);

/** Does the type word fit the code of the symbol? Else it may be a verb ("báo cáo 12/KH-UBND"). */
const fits = ({ type = '', code }: Citation): boolean =>
  code === undefined ? type === 'Công văn' : (codesOf.get(type)?.includes(code) ?? false);

/** Letters that surely belong to a symbol, so that no word of the sentence is drawn to it. */
const PLAIN_SYMBOL = /^[\d/]+[a-zđ]?[-/]\p{Lu}[\p{Lu}\p{Ll}]{0,3}[-/](?:TTg|ThU|[\p{Lu}\d]{2,})$/u;

/** Blanks inside a symbol; a blank before its slash is residue of copying, which has a rule of its own. */
function blanks(citation: Citation): readonly TextEdit[] {
  const span = citation.spans.symbol;
  if (!span || citation.number === null) return [];
  const symbol = written(citation, span).normalize('NFC');
  const tight = symbol.replace(/\s/gu, '');
  if (tight === symbol || tight !== citation.symbol || /\d\s+\//u.test(symbol)) return [];
  return PLAIN_SYMBOL.test(tight)
    ? [rewrite({ text: written(citation, span), offset: span.from }, tight)]
    : [];
}

/**
 * The pure slips of spelling: blanks inside the symbol, the type word without its capital, "số" missing between type and symbol.
 * None where the type stands only once before a list, or where it may be an ordinary word.
 */
export function spellingEdits(citation: Citation): readonly TextEdit[] {
  const { form, number, spans } = citation;
  const loose = blanks(citation);
  if (form !== 'symbol' || number === null || !spans.type || !fits(citation)) return loose;
  const type = written(citation, spans.type);
  // why: in a title set in capitals the type word follows the title
  if (isShouted(type)) return loose;
  const capital = type.charAt(0).toUpperCase() + type.slice(1);
  const right = spans.numberWord ? capital : `${capital} số`;
  return type === right ? loose : [rewrite({ text: type, offset: spans.type.from }, right), ...loose];
}

const isShouted = (type: string): boolean => type.length > 2 && type === type.toUpperCase();

/** Whether a document is cited in a title that is set in capitals, which names it by its symbol alone. */
export const isInTitle = (citation: Citation): boolean =>
  citation.spans.type !== undefined && isShouted(written(citation, citation.spans.type));

/** The symbol as written when it breaks the form of its kind ("17/NQ-TW", "12/QĐUBND"); blanks do not count. */
export function misshapenSymbol(citation: Citation): string | undefined {
  const span = citation.spans.symbol;
  if (citation.form !== 'symbol' || !span || citation.number === null) return undefined;
  const symbol = written(citation, span).normalize('NFC');
  return symbol.replace(/\s/gu, '') === citation.symbol ? undefined : symbol;
}
