import { WEEKDAY } from './numerals';

const HOUR =
  "\\d{1,2}(?:[hg](?:\\d{2}(?:['’]|ph)?)?|:\\d{2}| giờ(?: ?\\d{1,2}(?: ?phút)?| rưỡi)?)(?: sáng| chiều| tối)?";
const PART_OF_DAY = 'buổi (?:sáng|chiều|tối)|sáng|chiều|tối';
const LINK = '(?:,| ?-| )?';

const CLOCK = new RegExp(
  `^(?<clock>(?:vào )?(?:lúc )?(?:${HOUR}|${PART_OF_DAY})(?:${LINK}(?:${WEEKDAY}))?|${WEEKDAY})${LINK}(?=ngày |\\d{1,2}[/.-]\\d)`,
);
const SPAN_OF_DAY = new RegExp(
  `^(?:từ )?(?<from>${HOUR})(?:-| đến )(?<to>${HOUR})${LINK}(?=ngày |\\d{1,2}[/.-]\\d)`,
);

export interface Clocked {
  readonly clock: string;
  readonly rest: string;
}

/** A time of day or a weekday before a date: "17 giờ 00 ngày …", "8h30, ngày …", "sáng 15/3", "thứ Hai ngày …". */
export function splitClock(key: string): Clocked | undefined {
  const found = CLOCK.exec(key);
  const clock = found?.groups?.['clock'];
  return found && clock !== undefined ? { clock, rest: key.slice(found[0].length) } : undefined;
}

/** Two times of one day: "8h00 - 11h30 ngày 15/3". */
export function splitClocks(
  key: string,
): { readonly from: string; readonly to: string; readonly rest: string } | undefined {
  const found = SPAN_OF_DAY.exec(key);
  const { from, to } = found?.groups ?? {};
  return found && from !== undefined && to !== undefined
    ? { from, to, rest: key.slice(found[0].length) }
    : undefined;
}
