const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
/** 4 → "IV"; a whole number from 1 to 3999. */
export function romanNumeral(value: number): string {
  let rest = value;
  let numeral = '';
  for (const [worth, sign] of ROMAN) {
    for (; rest >= worth; rest -= worth) numeral += sign;
  }
  return numeral;
}

const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The value of a Roman numeral; `undefined` for all else. */
export function romanValue(text: string): number | undefined {
  let value = 0;
  for (let index = 0; index < text.length; index++) {
    const own = ROMAN_VALUES[text.charAt(index)];
    if (own === undefined) return undefined;
    value += own < (ROMAN_VALUES[text.charAt(index + 1)] ?? 0) ? -own : own;
  }
  return text === '' ? undefined : value;
}
