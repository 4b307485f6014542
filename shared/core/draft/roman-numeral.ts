const PARTS: readonly (readonly [number, string])[] = [
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

/** 4 → "IV". */
export function romanNumeral(number: number): string {
  let rest = number;
  let numeral = '';
  for (const [value, sign] of PARTS) {
    for (; rest >= value; rest -= value) numeral += sign;
  }
  return numeral;
}
