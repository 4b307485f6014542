import { shippedIndex } from '../agencies/agency-index';
import type { AgencyLevel } from '../model/agency';
import type { PlanReading } from '../model/reading';
import { isShouted, placesIn } from '../table/read-place';
import { foldText } from '../text/fold-vietnamese';
import { unitNames } from '../text/unit-words';

/** Whose plan it is. */
export interface PlanUnit {
  /** "UBND xã Bình An", "Sở Nội vụ tỉnh Đồng Nai"; the name of the file where the plan does not say. */
  readonly unit: string;
  /** "xã Bình An". */
  readonly place?: string;
  readonly level?: AgencyLevel;
  /** The province that it lies in, where the plan names one. */
  readonly province?: string;
}

/** How far down a letterhead may stand, and how far the bases of a plan that name its province. */
const LETTERHEAD = 12;
const HEAD = 40;
const TITLE = /^(?:kế hoạch|chương trình|phương án|đề án|phụ lục|số(?: ?:| \d))/u;

/** Reads from title lines and letterhead whose plan it is; `file` names who is not named there. */
export function planUnit(file: string, reading: PlanReading): PlanUnit {
  const { place, level } = reading.header;
  const lines = headLines(reading);
  const province = place !== undefined && level === 'province' ? place : lines.flatMap(provincesAbove)[0];
  return {
    unit: place === undefined ? bareName(file) : unitName(lines, place, reading),
    ...(place === undefined ? {} : { place }),
    ...(level === undefined ? {} : { level }),
    ...(province === undefined ? {} : { province }),
  };
}

const COMMITTEE = /(?:[uủ][yỷ] ban nhân dân|ubnd|hội đồng nhân dân|hđnd)\s/iu;

/** "… của UBND tỉnh Đồng Nai": the province whose committee or council is named; any other may be a neighbour. */
const provincesAbove = (line: string): readonly string[] =>
  line
    .split(COMMITTEE)
    .slice(1)
    .flatMap((rest) => {
      const [first] = placesIn(rest.slice(0, 60));
      return first?.level === 'province' && rest.toLowerCase().startsWith(first.text.toLowerCase())
        ? [first.text]
        : [];
    });

/** A file's name without its folders and ending, in composed letters: some systems keep names decomposed. */
const bareName = (file: string): string =>
  file
    .normalize('NFC')
    .replace(/^.*[/\\]/u, '')
    .replace(/\.(?:xls[xmb]?|docx?|html?|txt|md|csv|tsv)$/iu, '');

const headLines = ({ sheets }: PlanReading): readonly string[] =>
  (sheets[0]?.prose ?? [])
    .slice(0, HEAD)
    .flatMap(({ text }) => text.slice(0, 2000).split(/[\r\n]+/u))
    .map((line) => line.normalize('NFC').replace(/\s+/gu, ' ').trim());

/** The committee of the place, or the body below it that stands last in the letterhead. */
function unitName(lines: readonly string[], place: string, reading: PlanReading): string {
  const title = lines.findIndex((line) => TITLE.test(foldText(line)));
  const letterhead = lines.slice(0, title < 0 ? LETTERHEAD : Math.min(title, LETTERHEAD));
  const bodies = letterhead.filter(isShouted).flatMap((line) => bodyNamed(line, reading));
  const body = bodies[bodies.length - 1];
  if (body === undefined) return `UBND ${place}`;
  const kind = place.split(' ').find((word) => body.endsWith(` ${word}`));
  return kind === undefined ? `${body} ${place}` : `${body}${place.slice(place.indexOf(kind) + kind.length)}`;
}

const STARTS_WITH_UNIT = new RegExp(`^(?:${unitNames.join('|')}) `, 'u');

/** The directory's name of a body with a place of work of its own: committees and councils are told by their place. */
function bodyNamed(line: string, { agencies }: PlanReading): readonly string[] {
  // why: "XÃ TÂN PHÚ" stands in every letterhead, and what it might be like is long to find out
  if (STARTS_WITH_UNIT.test(foldText(line))) return [];
  const match = agencies.match(line);
  if (match.kind !== 'exact' && match.kind !== 'alias') return [];
  const level = shippedIndex().entries.get(match.id)?.level ?? 'any';
  return level === 'any' ? [] : [match.name];
}
