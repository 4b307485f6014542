/** `1`, `1.`, `1.2`, `I.1`, `(3)`, `5.1.1`, `12a`: what a number column holds, never a word. */
const TASK_NUMBER = /^\(?(?:\d{1,4}|[IVXLC]{1,6}|[A-ZĐ])(?:[.\-]\d{1,3}){0,4}[a-zđ]?[.)]?$/u;
const PLAIN_NUMBER = /^\(?(\d{1,4})[.)]?$/;
const SECTION_NUMERAL = /^(?:[IVXLC]{1,6}|[A-ZĐ])(?:\.\d{1,2}){0,3}[.)]?$/u;
const TITLED = /^((?:[IVXLC]{1,6}|[A-ZĐ]|\d{1,2})(?:\.\d{1,2}){0,3})\s*[.):\-–](.*)$/su;

export const isTaskNumber = (text: string): boolean => text.length <= 12 && TASK_NUMBER.test(text.trim());

/** The value of a plain running number, `undefined` for `1.2`, `I` or a word. */
export function plainNumber(text: string): number | undefined {
  const match = PLAIN_NUMBER.exec(text.trim());
  return match ? Number(match[1]) : undefined;
}

/** Roman or letter numerals, the marks of sections. */
export const isSectionNumeral = (text: string): boolean =>
  text.length <= 12 && SECTION_NUMERAL.test(text.trim());

/** A numeral without its closing sign: `I.` → `I`. */
export const bareNumeral = (text: string): string => text.trim().replace(/[.)]$/, '');

/** Parts "II. Truyền thông" in numeral and title; no numeral when there is none. */
export function splitNumeral(text: string): { readonly numeral: string; readonly title: string } {
  const trimmed = text.trim();
  const match = trimmed.length > 400 ? null : TITLED.exec(trimmed);
  return match
    ? { numeral: match[1] ?? '', title: (match[2] ?? '').trim() }
    : { numeral: '', title: trimmed };
}
