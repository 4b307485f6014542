import type { AgencyMention } from '../model/agency';
import { UNIT_AT_END } from '../text/unit-words';
import { memo } from '../work/memo';
import { nameText, syllablesOf } from './agency-text';
import { unitLength } from './find-place';
import type { NameWord } from './lex-name';
import { Gap, isAllCapitals } from './lex-name';

/** How an agency is written: its name without the place, and a key that is the same for one way of writing. */
export interface AgencySpelling {
  /** The name as written, without the place behind it. */
  readonly body: string;
  readonly key: string;
}

// why: these stand beside the full words in every plan and are declared in its first lines
const ACCEPTED = new Set(['UBND', 'HĐND', 'MTTQ']);

/** The spelling of a mention. Capitals and the form of a dash do not make another spelling. */
export function agencySpelling(mention: AgencyMention): AgencySpelling {
  const body = bodyOf(mention);
  return { body, key: spellingKey(body) };
}

/** The name of a mention as written, without the place behind it. */
export function bodyOf({ text, match }: AgencyMention): string {
  const place = match.kind === 'unknown' ? undefined : match.place;
  return place !== undefined && text.endsWith(place) ? text.slice(0, -place.length).trimEnd() : text;
}

/** One key for all writings that differ in nothing worth a remark; bodies are few and are asked for again and again. */
export const spellingKey = memo((body): string => {
  const { words } = nameText(body);
  return words.map((word, at) => joint(word, at) + written(word)).join(' ');
});

/** The key without the kind of unit at its end: "Văn phòng UBND" of a province is "Văn phòng UBND tỉnh". */
export const placelessKey = (key: string): string => key.replace(UNIT_AT_END, '');

/** Whether a name is not written in full: it has an abbreviation that not everybody writes, or capitals only. */
export function isAbbreviated(body: string): boolean {
  const { words } = nameText(body);
  if (words[0]?.raw.length === 1) return true;
  return words.some(
    (word) =>
      isAllCapitals(word) && word.raw.length > 1 && !ACCEPTED.has(word.raw) && !NUMERAL.test(word.raw),
  );
}

const NUMERAL = /^[IVXL\d]+$/;

const joint = ({ gap }: NameWord, at: number): string => {
  if (at === 0) return '';
  if (gap & Gap.Ampersand) return '& ';
  if (gap & Gap.Dash) return '- ';
  return gap & Gap.Comma ? ', ' : '';
};

const written = (word: NameWord): string =>
  ACCEPTED.has(word.raw) ? syllablesOf(word.raw).join(' ') : word.folded;

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

const unitAndName = memo((place): { readonly unit: string; readonly name: string } => {
  const length = unitLength(nameText(place).expanded, 0);
  const folded = syllablesOf(place);
  return { unit: folded.slice(0, length).join(' '), name: folded.slice(length).join(' ') };
});
