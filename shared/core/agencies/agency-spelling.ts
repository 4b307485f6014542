import type { AgencyMention } from '../model/agency';
import { expandSyllables } from './expand-syllables';
import { unitLength } from './find-place';
import type { NameWord } from './lex-name';
import { Gap, lexName } from './lex-name';

/** How an agency is written: its name without the place, and a key that is the same for one way of writing. */
export interface AgencySpelling {
  /** The name as written, without the place behind it. */
  readonly body: string;
  readonly key: string;
}

// why: these stand beside the full words in every plan and are declared in its first lines
const ACCEPTED = new Set(['UBND', 'HĐND']);

/** The spelling of a mention. A capital at the very start and the form of a dash do not make another spelling. */
export function agencySpelling({ text, match }: AgencyMention): AgencySpelling {
  const place = match.kind === 'unknown' ? undefined : match.place;
  const body = place !== undefined && text.endsWith(place) ? text.slice(0, -place.length).trimEnd() : text;
  return { body, key: spellingKey(body) };
}

/** One key for all writings that differ in nothing worth a remark. */
export function spellingKey(body: string): string {
  const { words } = lexName(body);
  const parts = words.map((word, at) => joint(word, at) + written(word));
  const key = parts.join(' ');
  return key.charAt(0).toUpperCase() + key.slice(1);
}

// why: a capital on a kind of unit ("Thành phố") is a way of address, no other spelling of the agency
const UNIT_WORDS = new Set([
  'tỉnh',
  'thành',
  'phố',
  'huyện',
  'quận',
  'thị',
  'xã',
  'phường',
  'trấn',
  'đặc',
  'khu',
]);

const joint = ({ gap }: NameWord, at: number): string => {
  if (at === 0) return '';
  if (gap & Gap.Ampersand) return '& ';
  if (gap & Gap.Dash) return '- ';
  return gap & Gap.Comma ? ', ' : '';
};

function written(word: NameWord): string {
  if (ACCEPTED.has(word.raw)) {
    const [first = '', ...rest] = expandSyllables([word]).map(({ folded }) => folded);
    return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ');
  }
  if (UNIT_WORDS.has(word.folded)) return word.folded;
  const first = word.raw.charAt(0);
  return first !== first.toLowerCase()
    ? word.folded.charAt(0).toUpperCase() + word.folded.slice(1)
    : word.folded;
}

/**
 * The place of a mention as a key: unit and proper name, the plan's own name where none is written. Two mentions of
 * one name with different keys are two agencies: "thành phố" and "thị xã" never meet.
 */
export function placeKey(place: string | undefined, own: string | undefined): string {
  const written = place === undefined ? undefined : unitAndName(place);
  const home = own === undefined ? undefined : unitAndName(own);
  if (!written) return home ? `${home.unit} ${home.name}` : '';
  if (written.name !== '') return `${written.unit || (home?.unit ?? '')} ${written.name}`;
  return home?.unit === written.unit ? `${home.unit} ${home.name}` : `${written.unit} `;
}

function unitAndName(place: string): { readonly unit: string; readonly name: string } {
  const { words } = lexName(place);
  const text = { words, syllables: expandSyllables(words) };
  const length = unitLength(text, 0);
  const folded = text.syllables.map((syllable) => syllable.folded);
  return { unit: folded.slice(0, length).join(' '), name: folded.slice(length).join(' ') };
}
