import type { AgencyForm, AgencyIndex } from './agency-index';
import { shippedIndex } from './agency-index';
import { nameText } from './agency-text';
import type { KnownHit } from './find-known';
import { findKnown, wholeHit } from './find-known';
import { isUnitName } from './find-place';
import type { AgencyMention } from '../model/agency';
import { memo, memoFor } from '../work/memo';
import { bodyOf } from './agency-spelling';
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
  const hit = wholeHit(findKnown(index, text, 0), text.words.length);
  return hit ? likeForms(name, text.words, hit, index) : name;
}

/** The same for a mention. Its place is set aside first: a plan names thousands of places and a few bodies. */
export function mentionCapitals(mention: AgencyMention): string {
  const { text, match } = mention;
  const body = match.kind === 'exact' || match.kind === 'alias' ? bodyOf(mention) : text;
  const right = body === text ? undefined : listedBody(body);
  return right === undefined ? agencyCapitals(text) : right + text.slice(body.length);
}

/** The right capitals of a body that is a writing of the directory from end to end; undefined for any other. */
const listedBody = memo((body): string | undefined => {
  const text = nameText(body);
  const { words } = text;
  if (words.length < 2 || words.every(isAllCapitals)) return undefined;
  const hit = wholeHit(findKnown(shippedIndex(), text, 0), words.length);
  return hit?.bodyEnd === words.length ? likeForms(body, words, hit, shippedIndex()) : undefined;
});

function likeForms(name: string, words: readonly NameWord[], hit: KnownHit, index: AgencyIndex): string {
  let first: AgencyForm | undefined;
  for (const number of hit.forms) {
    const form = index.forms[number];
    if (!form || form.entry.kind !== undefined || !sameWords(form, words, hit.bodyEnd)) continue;
    if (sameCapitals(form, words)) return name;
    first ??= form;
  }
  return first ? withCapitals(name, first, words) : name;
}

/** Whether a form is the first words of a name. */
function sameWords({ words }: AgencyForm, name: readonly NameWord[], length: number): boolean {
  if (words.length !== length) return false;
  for (let at = 0; at < length; at++) if (words[at]?.folded !== name[at]?.folded) return false;
  return true;
}

function sameCapitals(form: AgencyForm, name: readonly NameWord[]): boolean {
  const wants = wantsOf(form);
  for (let at = 0; at < wants.length; at++) {
    const word = name[at];
    if (word && wanted(wants[at], word) !== word.raw) return false;
  }
  return true;
}

function withCapitals(name: string, form: AgencyForm, words: readonly NameWord[]): string {
  let result = '';
  let copied = 0;
  for (const [at, want] of wantsOf(form).entries()) {
    const word = words[at];
    if (!word) continue;
    result += name.slice(copied, word.start) + wanted(want, word);
    copied = word.end;
  }
  return result + name.slice(copied);
}

/** How a word of a form begins; the kind of unit at the end is left as it is written. */
type Want = 'capital' | 'small' | 'as-written';

const wantsOf = memoFor(({ words }: AgencyForm): readonly Want[] =>
  words.map((model, at) => {
    if (isUnitWord(words, at) || (isAllCapitals(model) && model.raw.length > 1)) return 'as-written';
    return isCapitalised(model) ? 'capital' : 'small';
  }),
);

function wanted(want: Want | undefined, { raw }: NameWord): string {
  if (want === undefined || want === 'as-written') return raw;
  const first = raw.charAt(0);
  const letter = want === 'capital' ? first.toUpperCase() : first.toLowerCase();
  return letter === first ? raw : letter + raw.slice(1);
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
