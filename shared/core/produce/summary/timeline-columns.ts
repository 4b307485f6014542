/** Widths of the columns left of the months, in columns of the grid. */
export const NUMBER = 2;
export const LEAD = 5;
export const DEADLINE = 3;
export const REMAINING = 3;

/** What is left for the task itself; `left` is where the months begin. */
export const contentWidth = (left: number): number => left - NUMBER - LEAD - DEADLINE - REMAINING;
