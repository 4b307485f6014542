import { createAgencyReader } from '../core/agencies/agency-reader';
import type { AgencyMention } from '../core/model/agency';
import type { AgencyReader } from '../core/model/reading';
import type { FunctionAnswer, FunctionInput } from './function-answer';
import { inputText, NOTHING } from './function-answer';

let shipped: AgencyReader | undefined;

/** why: the index of the directory is made once, however many cells ask */
const agencies = (): AgencyReader => (shipped ??= createAgencyReader());

/** KEHOACH.DONVI: the full name of one agency; asks rather than guesses. */
export function canonicalAgency(input: FunctionInput): FunctionAnswer {
  const text = inputText(input);
  if (text === '') return NOTHING;
  const match = agencies().match(text);
  switch (match.kind) {
    case 'exact':
    case 'alias':
    case 'set':
      return { values: [withPlace(match.name, match.place)] };
    case 'candidates': {
      const names = match.ranked.slice(0, 3).map(({ name }) => `“${name}”`);
      return {
        error: 'not-available',
        reason: {
          vi: `“${text}” chưa rõ là cơ quan nào; có thể là ${names.join(', ')}. Hãy ghi đủ tên.`,
          en: `“${text}” may stand for ${names.join(', ')}. Write the full name.`,
        },
      };
    }
    case 'unknown':
      return {
        error: 'not-available',
        reason: {
          vi: `Danh mục không có cơ quan “${text}”. Hãy kiểm tra chính tả, hoặc để nguyên nếu tên đúng.`,
          en: `The directory has no agency “${text}”. Check the spelling, or keep it if it is right.`,
        },
      };
  }
}

/** KEHOACH.TACHDONVI: the agencies of a cell, one to a column; names that are not known stay as written. */
export function splitAgencyCell(input: FunctionInput): FunctionAnswer {
  const text = inputText(input);
  if (text === '') return NOTHING;
  const mentions = agencies().readCell(text);
  return { values: mentions.length === 0 ? [text] : mentions.map(mentionName) };
}

const mentionName = ({ text, match }: AgencyMention): string =>
  match.kind === 'candidates' || match.kind === 'unknown' ? text : withPlace(match.name, match.place);

const withPlace = (name: string, place: string | undefined): string =>
  place === undefined || name.endsWith(place) ? name : `${name} ${place}`;
