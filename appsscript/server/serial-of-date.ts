const DAY = 86_400_000;
const EPOCH_DAYS = 25_569; // from 1899-12-30 to 1970-01-01

/** Zones that have kept UTC+7 without summer time since June 1975. */
const SEVEN_HOURS_AHEAD = new Set([
  'Asia/Ho_Chi_Minh',
  'Asia/Saigon',
  'Asia/Bangkok',
  'Asia/Phnom_Penh',
  'Asia/Vientiane',
]);
const SINCE = Date.UTC(1975, 5, 13);

/** Turns the dates that Sheets hands out into serial numbers, on the clock of the spreadsheet. */
export function serialReader(zone: string): (date: Date) => number {
  return (date) => {
    const time = date.getTime();
    if (SEVEN_HOURS_AHEAD.has(zone) && time >= SINCE) return serial(time + 7 * 3_600_000);
    // why: a service call for each date, but only for zones with summer time and for old dates
    return serial(Date.parse(`${Utilities.formatDate(date, zone, "yyyy-MM-dd'T'HH:mm:ss.SSS")}Z`));
  };
}

const serial = (wallClock: number): number => wallClock / DAY + EPOCH_DAYS;

/** The instant at which a day begins on the clock that `serialOf` reads. */
export function dateOfSerial(day: number, serialOf: (date: Date) => number): Date {
  const utc = (day - EPOCH_DAYS) * DAY;
  // why: what the clock is ahead may change on the way there, where summer time begins or ends
  const ahead = (time: number): number => Math.round((serialOf(new Date(time)) - EPOCH_DAYS) * DAY) - time;
  return new Date(utc - ahead(utc - ahead(utc)));
}

/** Whether a cell value is a date; not `instanceof`, which fails across realms. */
export const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';
