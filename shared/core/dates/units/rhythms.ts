import type { Recurrence } from '../../model/period';

type Rhythm = Recurrence['every'];

/** The names of each rhythm in folded text, the one that is written first. A school year has two terms. */
const NAMES: Readonly<Record<Rhythm, readonly string[]>> = {
  day: ['ngày'],
  week: ['tuần'],
  month: ['tháng'],
  quarter: ['quý', '3 tháng'],
  'half-year': ['6 tháng', 'nửa năm', 'học kỳ'],
  'nine-months': ['9 tháng'],
  year: ['năm', '12 tháng'],
  unstated: [],
};

const rhythms = Object.keys(NAMES) as readonly Rhythm[];

/** How a rhythm is written behind "hằng"; empty for one that no word tells. */
export const rhythmWord = (rhythm: Rhythm): string => NAMES[rhythm][0] ?? '';

/** The units that a rhythm is told by, as the source of a pattern. */
export const RHYTHM_WORDS = rhythms
  .map(rhythmWord)
  .filter((word) => /^\D+$/.test(word))
  .join('|');

/** A rhythm by each of its names; a unit may be counted as one ("1 quý"). */
export const RHYTHM_NAMES: ReadonlyMap<string, Rhythm> = new Map(
  rhythms.flatMap((rhythm) => {
    const word = rhythmWord(rhythm);
    const names = /^\D+$/.test(word) ? [...NAMES[rhythm], `1 ${word}`] : NAMES[rhythm];
    return names.map((name): [string, Rhythm] => [name, rhythm]);
  }),
);
