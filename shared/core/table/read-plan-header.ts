import type { CalendarDate } from '../model/calendar-date';
import { calendarDate } from '../model/calendar-date';
import type { PlanHeader } from '../model/plan';
import type { SheetView } from '../model/sheet-view';
import { foldText } from '../text/fold-vietnamese';
import { documentNumber } from './document-number';
import { findTitle } from './plan-title';
import type { PlaceName } from './read-place';
import { dateSource } from '../text/written-date';
import { isShouted, PLACE_KINDS, placesIn } from './read-place';
import { withoutMotto } from '../text/state-motto';
import { cleanLine, writtenLines } from '../text/written-lines';
import { titleYears } from './title-years';

/** How far down the title lines of a plan may stand. */
const HEAD_ROWS = 60;
// why: "tính đến ngày 28/02/2026" tells of the figures
const DATE = `(?<!đến\\s)ngày\\s+${dateSource({ space: '\\s+' })}`;
/** The line of place and date; a cited document's line opens otherwise, or goes on. */
const SIGNED = new RegExp(`^(?!căn cứ|thực hiện|theo|\\()(?:[^;]{0,100}[,\\s]\\s*)?${DATE}\\s*[.,]?$`, 'iu');
/** "(Kèm theo Kế hoạch số 36/KH-UBND ngày 12/01/2026 của …)": an annex is of its plan's day. */
const ATTACHED = new RegExp(`^\\((?:ban hành|kèm).{0,120}?${DATE}(?!\\d)`, 'iu');
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
  const symbol = first(lines, documentNumber);
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
      if (cleanLine(text) !== '' && text !== filled[filled.length - 1]) filled.push(text);
    }
    // why: three texts side by side are a table, not a title
    if (filled.length > 2) break;
    lines.push(...(filled.length === 0 ? [''] : filled.flatMap(linesIn)));
  }
  return lines;
}

const linesIn = (text: string): readonly string[] =>
  writtenLines(text)
    .map(withoutMotto)
    .filter((line) => line !== '');

function placeOf(title: string | undefined, lines: readonly string[]): PlaceName | undefined {
  const candidates = [issuerLine(lines), title, ...lines.filter((line) => line.startsWith('('))];
  for (const text of candidates) {
    const found = text === undefined ? undefined : placeIn(text);
    if (found) return found;
  }
  const kind = title === undefined ? undefined : kindIn(title);
  return kind === undefined
    ? letterheadPlace(lines)
    : first(lines, (line) => placesIn(line).find(({ text }) => text.startsWith(`${kind} `)));
}

/** Lines at the top that may be a letterhead. */
const LETTERHEAD = 12;

/** The place of a body of the Party or the Front, whose superior stands above it: "ĐẢNG ỦY PHƯỜNG BẾN THÀNH". */
function letterheadPlace(lines: readonly string[]): PlaceName | undefined {
  const shouted = lines
    .slice(0, LETTERHEAD)
    .filter(
      (line) => /^(?:ĐẢNG|ỦY BAN|UỶ BAN|HĐND|HỘI ĐỒNG|TỈNH ỦY|BAN|CÔNG AN)/u.test(line) && isShouted(line),
    );
  return first([...shouted].reverse(), placeIn);
}

/** "…trên địa bàn thị xã": the title names the kind of place, another line its name. */
const kindIn = (title: string): string | undefined =>
  PLACE_KINDS.find((kind) => foldText(title).endsWith(` ${kind}`));

const placeIn = (text: string): PlaceName | undefined => placesIn(text)[0];

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
  const match = line.length > 250 ? null : (SIGNED.exec(line) ?? ATTACHED.exec(line));
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
