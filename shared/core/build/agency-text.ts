import type { AgencyMention } from '../model/agency';
import type { AgencyField } from '../model/plan';

const SEPARATOR = '; ';
const compare = (text: string): string => text.normalize('NFC').toLocaleLowerCase('vi');

/**
 * One agency as the standard table names it: its canonical name and its place; whatever is unsure stays as written,
 * and so does a listed wording of a group.
 */
export function agencyName({ text, match }: AgencyMention): string {
  if (match.kind === 'unknown' || match.kind === 'candidates') return text.trim();
  let name = known.get(match);
  if (name === undefined) known.set(match, (name = placedName(match)));
  return name;
}

type NamedMatch = Exclude<AgencyMention['match'], { readonly kind: 'unknown' | 'candidates' }>;

/** why: equal names share their match, and a large plan repeats its agencies in thousands of rows */
const known = new WeakMap<AgencyMention['match'], string>();

function placedName(match: NamedMatch): string {
  const { place } = match;
  const name = match.wording ?? match.name;
  if (place === undefined || place === '' || compare(name).endsWith(compare(place))) return name;
  return `${name} ${place}`;
}

/** The names of an agency cell, each once, in order; a cell that could not be split is one name. */
export function agencyNames(field: AgencyField): readonly string[] {
  const names = field.mentions.map((mention) => agencyName(mention)).filter((name) => name !== '');
  if (names.length === 1) return names;
  const text = field.text.trim();
  if (names.length === 0) return text === '' ? [] : [text];
  return [...new Set(names)];
}

/** The names in one cell, parted by "; " so that they can be counted one by one. */
export const joinAgencies = (names: readonly string[]): string => names.join(SEPARATOR);

/** The names of a cell of the standard table, as `joinAgencies` wrote them. */
export const splitAgencies = (text: string): readonly string[] =>
  text.includes(SEPARATOR) ? text.split(SEPARATOR).filter((name) => name !== '') : text === '' ? [] : [text];

/** A condition that is true where `cells` (a range or a cell) name the agency that `name` refers to. */
export const namesAgencyFormula = (name: string, cells: string): string =>
  `ISNUMBER(FIND("; "&${name}&";","; "&${cells}&";"))`;
