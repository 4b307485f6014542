/** Stands where the plan does not say what belongs there, for a person to fill in. */
export const BLANK = '……';
