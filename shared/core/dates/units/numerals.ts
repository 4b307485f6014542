/** The numerals of quarters. */
export const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** The months in words; two have a second spelling. "Giêng" and "Chạp" are not here: they usually are lunar months. */
export const MONTH_NAMES: readonly (readonly string[])[] = [
  ['một'],
  ['hai'],
  ['ba'],
  ['tư', 'bốn'],
  ['năm'],
  ['sáu'],
  ['bảy', 'bẩy'],
  ['tám'],
  ['chín'],
  ['mười'],
  ['mười một'],
  ['mười hai'],
];

/** The months as a spreadsheet in English writes them, short or whole: "Jun-26", "June 2026". */
export const ENGLISH_MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** The number of an English month by its name. */
export const englishMonth = (name = ''): number =>
  'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').indexOf(name.slice(0, 3)) + 1;

/** A quarter or a month by its name and without a figure, as the source of a pattern over folded text. */
export const NAMED_UNIT = `quý (?:i{1,3}|iv)|tháng (?:${MONTH_NAMES.flat().join('|')})`;

/** Monday to Saturday as they follow "thứ". */
const WEEKDAY_NAMES = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'] as const;

/** The days of the week in folded text, from Monday (1) on, each with its second spelling. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...WEEKDAY_NAMES.flatMap((name, index): [string, number][] => [
    [`thứ ${name}`, index + 1],
    [`thứ ${String(index + 2)}`, index + 1],
  ]),
  ['chủ nhật', 7],
]);

/** A day of the week, as the source of a pattern over folded text. */
export const WEEKDAY = `thứ (?:${WEEKDAY_NAMES.join('|')}|[2-7])|chủ nhật`;

/** A number by each of its names. */
export const numbersOf = (names: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(names.flatMap((one, index) => one.map((name) => [name, index + 1] as const)));
