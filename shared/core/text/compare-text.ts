/** The order of two texts by their code units: a locale's order is another on each machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
