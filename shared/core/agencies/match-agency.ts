import type { AgencyEntry } from '../../data/agencies/agency-entry';
import type { AgencyCandidate, AgencyLevel, AgencyMatch } from '../model/agency';
import { memoFor } from '../work/memo';
import type { AgencyForm, AgencyIndex } from './agency-index';
import type { AgencyText } from './agency-text';
import type { KnownHit } from './find-known';
import { findKnown, wholeHit } from './find-known';
import { levelOfPlace } from './find-place';
import { namedBody } from './match-named';
import { matchSet } from './match-set';

/** A certain reading of a whole name and the writing that it was found by. */
export interface Resolved {
  readonly match: AgencyMatch;
  readonly form?: AgencyForm;
  readonly hit?: KnownHit;
}

/** Reads a whole name by the directory and the grammar of groups; undefined when neither knows it. */
export function resolveAgency(
  index: AgencyIndex,
  text: AgencyText,
  level: AgencyLevel,
): Resolved | undefined {
  const { length } = text.words;
  // why: groups first; their commas matter, while those of names do not
  const set = matchSet(index, text);
  if (set) return { match: set };
  const hit = wholeHit(findKnown(index, text, 0), length);
  if (hit) return resolveHit(index, text, hit, level);
  const inner = wholeHit(findKnown(index, text, 0, true), length);
  return inner && resolveHit(index, text, inner, level);
}

function resolveHit(index: AgencyIndex, text: AgencyText, hit: KnownHit, level: AgencyLevel): Resolved {
  const place = placeOf(text, hit);
  const form = preferredForm(index, hit, place, level);
  const { id, name, kind } = form.entry;
  if (isBranch(form.entry.level, place)) return { match: namedBody(text.text.trim()) };
  const placed = place === undefined ? {} : { place };
  if (hit.innerPlace || form.kind === 'ask') {
    return { match: { kind: 'candidates', ranked: [askAbout(form, hit)], ...placed }, form, hit };
  }
  const exact = form.kind === 'name' && sameText(form, text, hit);
  const matchKind = kind === 'set' ? 'set' : exact ? 'exact' : 'alias';
  const worded = kind === 'set' && form.kind === 'alias' ? { wording: form.text } : {};
  return { match: { kind: matchKind, id, name, ...placed, ...worded }, form, hit };
}

/** "Ngân hàng Nhà nước khu vực 12", "… tỉnh Bắc Ninh": a branch is not the central body. */
function isBranch(level: AgencyLevel, place: string | undefined): boolean {
  if (level !== 'central' || place === undefined) return false;
  const where = levelOfPlace(place);
  return where !== 'central' && (where !== 'any' || /^khu vực/iu.test(place));
}

function placeOf({ text, words }: AgencyText, { bodyEnd, end }: KnownHit): string | undefined {
  const [first, last] = [words[bodyEnd], words[end - 1]];
  return end > bodyEnd && first && last ? text.slice(first.start, last.end) : undefined;
}

/** Whether the text differs from the form in nothing but capitals, spacing and the style of dashes. */
function sameText(form: AgencyForm, { words }: AgencyText, { from, bodyEnd }: KnownHit): boolean {
  const length = bodyEnd - from;
  return (
    length === form.words.length && form.words.every(({ folded }, at) => folded === words[from + at]?.folded)
  );
}

/** Homonyms ("Phòng Kinh tế" of a district and of a commune) are told apart by the place, then by the plan's level. */
function preferredForm(
  index: AgencyIndex,
  { forms }: KnownHit,
  place: string | undefined,
  level: AgencyLevel,
): AgencyForm {
  const named = place === undefined ? 'any' : levelOfPlace(place);
  const known = choicesOf(forms);
  const key = `${named} ${level}`;
  let chosen = known.get(key);
  if (!chosen) known.set(key, (chosen = chooseForm(index, forms, named, level)));
  return chosen;
}

/** What was chosen among these writings for a place and a plan of some level: one choice serves all places of a level. */
const choicesOf: (forms: readonly number[]) => Map<string, AgencyForm> = memoFor(() => new Map());

function chooseForm(
  index: AgencyIndex,
  forms: readonly number[],
  named: AgencyLevel,
  level: AgencyLevel,
): AgencyForm {
  const all = forms.flatMap((number) => index.forms[number] ?? []);
  const fits = (wanted: AgencyLevel) => (form: AgencyForm) =>
    wanted === 'any' || form.entry.level === 'any' || form.entry.level === wanted;
  const sure = all.filter(({ kind }) => kind !== 'ask');
  const pool = sure.length > 0 ? sure : all;
  const byPlace = pool.filter(fits(named));
  const byLevel = (byPlace.length > 0 ? byPlace : pool).filter(fits(level));
  const chosen = byLevel[0] ?? byPlace[0] ?? pool[0];
  if (!chosen) throw new Error('a filed form is missing from the index');
  return chosen;
}

function askAbout({ entry }: AgencyForm, { innerPlace }: KnownHit): AgencyCandidate {
  return innerPlace
    ? candidate(entry, 'without-place', 0.95, {
        vi: 'Cùng các chữ, chỉ thừa tên đơn vị hành chính ở giữa',
        en: 'The same words, with a place name in the middle',
      })
    : candidate(entry, 'listed', 0.8, {
        vi: 'Tên gần giống nhưng thành phần khác nhau, có thể là hai đơn vị',
        en: 'A similar name composed differently; it may be another agency',
      });
}

const candidate = (
  { id, name }: AgencyEntry,
  keyer: string,
  score: number,
  why: AgencyCandidate['why'],
): AgencyCandidate => ({ id, name, keyer, score, why });
