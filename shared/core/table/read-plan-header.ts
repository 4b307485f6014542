import { centralCities } from '../../data/provinces';
import type { AgencyLevel } from '../model/agency';
import type { CalendarDate } from '../model/calendar-date';
import { calendarDate } from '../model/calendar-date';
import type { PlanHeader } from '../model/plan';
import type { SheetView } from '../model/sheet-view';
import { foldText } from '../text/fold-vietnamese';
import { findTitle } from './plan-title';
import { titleYears } from './title-years';

/** How far down the title lines of a plan may stand. */
const HEAD_ROWS = 60;
const LEVELS: readonly (readonly [string, AgencyLevel])[] = [
  ['thị trấn', 'commune'],
  ['thị xã', 'district'],
  ['đặc khu', 'commune'],
  ['thành phố', 'district'],
  ['phường', 'commune'],
  ['huyện', 'district'],
  ['quận', 'district'],
  ['tỉnh', 'province'],
  ['xã', 'commune'],
];

/** "thị xã", "Thị xã", "THỊ XÃ": the kinds in every capitalisation, as the name's own capitals must count. */
const KINDS = LEVELS.flatMap(([kind]) => [
  kind,
  kind.charAt(0).toUpperCase() + kind.slice(1),
  kind.toUpperCase(),
]);

const PLACE = new RegExp(
  `(?<![\\p{L}\\p{M}])((?:${[...KINDS, 'Thành Phố', 'Thị Xã', 'T[Pp]\\.?'].join('|')})(?= )|T[Pp]\\.) ?` +
    `((?:\\p{Lu}[\\p{L}\\p{M}]*|\\d{1,2})(?:[ -]\\p{Lu}[\\p{L}\\p{M}]*){0,4})`,
  'gu',
);
const SYMBOL = /^số(?: ?:)? ?(\d{0,5} ?\/ ?[\p{Lu}\d]+(?:-[\p{Lu}\d]+)+)/iu;
const WRITTEN_DATE = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu;
/** The line of place and date with its day or month left blank: "…, ngày    tháng 01 năm 2026". */
const ISSUED_IN = /ngày[\s.…_]*tháng[\s.…_\d]*năm\s+((?:19|20|21)\d{2})\s*$/iu;

/** What the plan says of itself in its title lines; what is not written there is absent, never guessed. */
export function readPlanHeader(views: readonly SheetView[]): PlanHeader {
  for (const view of views) {
    const lines = headLines(view);
    const title = findTitle(lines);
    if (title !== undefined) return headerOf(lines, title);
  }
  const lines = views.flatMap(headLines);
  return headerOf(lines, undefined);
}

function headerOf(lines: readonly string[], title: string | undefined): PlanHeader {
  const symbol = first(lines, (line) => SYMBOL.exec(line)?.[1]?.replace(/\s/g, ''));
  const date = first(lines, dateLine);
  const years = title === undefined ? undefined : titleYears(title, date);
  const issued = date === undefined ? first(lines, issuedYear) : undefined;
  const place = placeOf(title, lines);
  return {
    ...(title === undefined ? {} : { title }),
    ...(years === undefined ? {} : { years }),
    ...(place === undefined ? {} : { place: place.text, level: place.level }),
    ...(symbol === undefined ? {} : { symbol }),
    ...(date === undefined ? {} : { date }),
    ...(issued === undefined ? {} : { issued }),
    ...issuerOf(lines),
  };
}

function headLines(view: SheetView): readonly string[] {
  const lines: string[] = [];
  for (let row = view.top; row < Math.min(view.bottom, view.top + HEAD_ROWS); row++) {
    const filled: string[] = [];
    for (let column = view.left; column < view.right && filled.length < 4; column++) {
      const text = view.textAt(row, column).slice(0, 2000);
      if (clean(text) !== '' && text !== filled[filled.length - 1]) filled.push(text);
    }
    // why: three texts side by side are a table, not a title
    if (filled.length > 2) break;
    lines.push(...(filled.length === 0 ? [''] : filled.flatMap(linesIn)));
  }
  return lines;
}

/** The lines of one cell: a letterhead often stands in two cells with line breaks. */
const linesIn = (text: string): readonly string[] =>
  text
    .split(/[\r\n]+/)
    .map(clean)
    .filter((line) => line !== '' && !isMotto(line));

/** The state's name and motto, which stand beside the issuer and would read as a place ("xã Hội …"). */
const isMotto = (line: string): boolean =>
  /^(?:cộng (?:hòa|hoà) xã hội chủ nghĩa việt nam|độc lập ?[-–] ?tự do)/u.test(foldText(line));

/** Without Markdown signs, in composed letters. */
const clean = (text: string): string =>
  text.normalize('NFC').replace(/[*#]+/g, '').replace(/\s+/g, ' ').trim();

function placeOf(title: string | undefined, lines: readonly string[]): PlaceName | undefined {
  const candidates = [issuerLine(lines), title, ...lines.filter((line) => line.startsWith('('))];
  for (const text of candidates) {
    const found = text === undefined ? undefined : placeIn(text);
    if (found) return found;
  }
  const kind = title === undefined ? undefined : kindIn(title);
  return kind === undefined
    ? undefined
    : first(lines, (line) => placesIn(line).find(({ text }) => text.startsWith(`${kind} `)));
}

/** "…trên địa bàn thị xã": the title names the kind of place, another line its name. */
const kindIn = (title: string): string | undefined =>
  LEVELS.map(([kind]) => kind).find((kind) => foldText(title).endsWith(` ${kind}`));

interface PlaceName {
  readonly text: string;
  readonly level: AgencyLevel;
}

/** A city of the centre is of the level of a province. */
const isCentral = (name: string): boolean =>
  centralCities.has(name.normalize('NFC').replace(/^HCM$/u, 'Hồ Chí Minh'));

const placeIn = (text: string): PlaceName | undefined => placesIn(text)[0];

function placesIn(text: string): readonly PlaceName[] {
  return [...text.matchAll(PLACE)].flatMap(([, written = '', rest = '']) => {
    const kind = /^tp/iu.test(written) ? 'thành phố' : written.toLowerCase();
    const name = trimYear(rest);
    const level = LEVELS.find(([word]) => word === kind)?.[1];
    if (level === undefined || name === '') return [];
    const text = isShouted(name) ? titleCase(name) : name;
    return [{ text: `${kind} ${text}`, level: kind === 'thành phố' && isCentral(text) ? 'province' : level }];
  });
}

/** "TỈNH ĐỒNG NAI NĂM 2020": the year's word is no part of the name. */
const trimYear = (name: string): string => name.replace(/\s+(?:NĂM|Năm)(?:\s.*)?$/u, '').trim();

const isShouted = (name: string): boolean => name.length > 2 && name === name.toUpperCase();

const titleCase = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(^|[ -])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());

/** "ỦY BAN NHÂN DÂN" with its place, which Word often sets on the next line. */
function issuerLine(lines: readonly string[]): string | undefined {
  const at = lines.findIndex(
    (line) => /^(?:ủy ban nhân dân|ubnd)(?:\s|$)/u.test(foldText(line)) && line.length < 80,
  );
  if (at < 0) return undefined;
  const line = lines[at] ?? '';
  const next = lines.slice(at + 1).find((text) => text !== '') ?? '';
  return placeIn(line) || !isShouted(next) ? line : `${line} ${next}`;
}

function issuerOf(lines: readonly string[]): Pick<PlanHeader, 'issuer'> {
  const line = issuerLine(lines);
  const place = line === undefined ? undefined : placeIn(line);
  return place ? { issuer: `Ủy ban nhân dân ${place.text}` } : {};
}

function dateLine(line: string): CalendarDate | undefined {
  const match = line.length > 120 ? null : WRITTEN_DATE.exec(line);
  return match ? calendarDate(Number(match[3]), Number(match[2]), Number(match[1])) : undefined;
}

function issuedYear(line: string): number | undefined {
  const match = line.length > 120 ? null : ISSUED_IN.exec(line);
  return match ? Number(match[1]) : undefined;
}

function first<T>(lines: readonly string[], read: (line: string) => T | undefined): T | undefined {
  for (const line of lines) {
    const found = read(line);
    if (found !== undefined) return found;
  }
  return undefined;
}
