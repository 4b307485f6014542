import type { AgencyForm, AgencyIndex } from './agency-index';
import { shippedIndex } from './agency-index';
import { nameText } from './agency-text';
import { findKnown } from './find-known';
import { isUnitName } from './find-place';
import type { NameWord } from './lex-name';
import { isAllCapitals, isCapitalised } from './lex-name';

/**
 * The name with the capitals of Nghị định 30/2020/NĐ-CP, Phụ lục II, as the directory writes it: the words for the
 * kind of body and for its field start with a capital. Unchanged when the directory does not know the name, when it
 * is a group, or when it is written in capitals throughout.
 */
export function agencyCapitals(name: string, index: AgencyIndex = shippedIndex()): string {
  const text = nameText(name);
  if (text.words.length < 2 || text.words.every(isAllCapitals)) return name;
  const hit = [...findKnown(index, text, 0)].reverse().find(({ end }) => end === text.words.length);
  if (!hit) return name;
  const body = text.words.slice(0, hit.bodyEnd);
  const forms = hit.forms.flatMap((form) => index.forms[form] ?? []).filter((form) => sameWords(form, body));
  const known = forms.filter(({ entry }) => entry.kind === undefined);
  if (known.length === 0 || known.some((form) => sameCapitals(form, body))) return name;
  return known[0] ? withCapitals(name, known[0], body) : name;
}

const sameWords = ({ words }: AgencyForm, body: readonly NameWord[]): boolean =>
  words.length === body.length && words.every(({ folded }, at) => folded === body[at]?.folded);

const sameCapitals = (form: AgencyForm, body: readonly NameWord[]): boolean =>
  body.every((word, at) => wantedWord(form, at, word) === word.raw);

function withCapitals(name: string, form: AgencyForm, body: readonly NameWord[]): string {
  let result = '';
  let copied = 0;
  for (const [at, word] of body.entries()) {
    result += name.slice(copied, word.start) + wantedWord(form, at, word);
    copied = word.end;
  }
  return result + name.slice(copied);
}

/** The written word with the first letter of the form's word; the kind of unit at the end is left alone. */
function wantedWord({ words }: AgencyForm, at: number, { raw }: NameWord): string {
  const model = words[at];
  if (!model || isUnitWord(words, at) || (isAllCapitals(model) && model.raw.length > 1)) return raw;
  const first = raw.charAt(0);
  const wanted = isCapitalised(model) ? first.toUpperCase() : first.toLowerCase();
  return wanted + raw.slice(1);
}

// why: "Ủy ban nhân dân Tỉnh": whether a unit that stands for its own name takes a capital is a matter of address
function isUnitWord(words: readonly NameWord[], at: number): boolean {
  const tail = (from: number): string =>
    words
      .slice(from)
      .map(({ folded }) => folded)
      .join(' ');
  return isUnitName(tail(at)) || (at === words.length - 1 && at > 0 && isUnitName(tail(at - 1)));
}
