import { type CalendarDate, parseCalendarDate, toEpochDay } from '../model/calendar-date';

/** How the work stood on one day; done, late, begun and waiting are apart from each other and make up the total. */
export interface TrendPoint {
  readonly day: CalendarDate;
  readonly total: number;
  readonly done: number;
  /** Not done, and past the deadline. */
  readonly late: number;
  /** Neither done nor late, and somebody wrote that it was begun. */
  readonly begun: number;
  readonly waiting: number;
}

/** What the store holds of the days before. */
export interface TrendHistory {
  /** By day, the earliest first; no day twice. */
  readonly points: readonly TrendPoint[];
  /** Lines that say nothing that can be read; they stay as they are. */
  readonly torn: readonly (readonly string[])[];
}

export const TREND_KIND = 'trend';
export const NO_TREND: TrendHistory = { points: [], torn: [] };

/** Points that the workbook keeps; beyond them the days that stand closest together are thinned out. */
export const MOST_POINTS = 60;
/** why: the tool never writes more; whoever did is not followed line by line */
const MOST_READ = 400;

/** Reads the lines of the store, each its kind first. */
export function readTrendLines(lines: readonly (readonly string[])[]): TrendHistory {
  if (lines.length === 0) return NO_TREND;
  const byDay = new Map<string, TrendPoint>();
  const torn: (readonly string[])[] = [];
  for (const line of lines) {
    const point = byDay.size < MOST_READ ? readLine(line) : undefined;
    if (point && !byDay.has(point.day)) byDay.set(point.day, point);
    else torn.push(line);
  }
  return { points: [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1)), torn };
}

/** The lines that say it. */
export const trendLines = ({ points, torn }: TrendHistory): readonly (readonly string[])[] => [
  ...points.map(({ day, ...counts }) => [
    TREND_KIND,
    day,
    ...[counts.total, counts.done, counts.late, counts.begun, counts.waiting].map(String),
  ]),
  ...torn,
];

function readLine(line: readonly string[]): TrendPoint | undefined {
  const [, date = '', ...texts] = line;
  const day = parseCalendarDate(date);
  const counts = texts.map(readCount);
  const [total, done, late, begun, waiting] = counts;
  if (!day || counts.length !== 5 || total === undefined) return undefined;
  if (done === undefined || late === undefined || begun === undefined || waiting === undefined)
    return undefined;
  return done + late + begun + waiting === total ? { day, total, done, late, begun, waiting } : undefined;
}

const readCount = (text: string): number | undefined =>
  /^(?:0|[1-9]\d{0,6})$/u.test(text) ? Number(text) : undefined;

/** The history with this point, in place of what was kept of the same day. */
export const withPoint = (history: TrendHistory, point: TrendPoint): TrendHistory => ({
  ...history,
  points: thinned(
    [...history.points.filter(({ day }) => day !== point.day), point].sort((a, b) =>
      a.day < b.day ? -1 : 1,
    ),
    MOST_POINTS,
  ),
});

/**
 * At most `most` of the points. The first and the last stay; of the others the one whose neighbours are the fewest days
 * apart goes, of several such the earliest, until no more than `most` are left: what is left spreads over the whole time.
 */
export function thinned(points: readonly TrendPoint[], most: number): readonly TrendPoint[] {
  const kept = [...points];
  const days = kept.map(({ day }) => toEpochDay(day));
  while (kept.length > Math.max(2, most)) {
    let closest = 1;
    for (let at = 2; at < kept.length - 1; at++) if (gapAt(days, at) < gapAt(days, closest)) closest = at;
    kept.splice(closest, 1);
    days.splice(closest, 1);
  }
  return kept;
}

/** Days between the neighbours of a point. */
const gapAt = (days: readonly number[], at: number): number => (days[at + 1] ?? 0) - (days[at - 1] ?? 0);
