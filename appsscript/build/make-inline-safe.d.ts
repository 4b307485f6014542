/** The script with what Google would strip from its texts written in another way. */
export function makeInlineSafe(code: string): string;
