const SEPARATOR = '; ';

/** The names in one cell, parted by "; " so that they can be counted one by one. */
export const joinAgencies = (names: readonly string[]): string =>
  names.map((name) => name.replace(/; */gu, ', ')).join(SEPARATOR);

/** The names of a cell of the standard table, as `joinAgencies` wrote them. */
export const splitAgencies = (text: string): readonly string[] =>
  text.includes(SEPARATOR) ? text.split(SEPARATOR).filter((name) => name !== '') : text === '' ? [] : [text];

/** A condition that is true where `cells` (a range or a cell) name the agency that `name` refers to. */
export const namesAgencyFormula = (name: string, cells: string): string =>
  `ISNUMBER(FIND("; "&${name}&";","; "&${cells}&";"))`;
