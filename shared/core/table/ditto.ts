/** "-nt-", "nt", "như trên", a lone quotation mark, "//": the cell above is meant. */
const DITTO =
  /^[-–—_.("“\s]*(?:n\.?t|như trên|như nt|như dòng trên|\/\/)[-–—_.)"”\s]*$|^[-–\s]*(?:["”“″〃]|''|’’){1,2}[-–\s]*$/iu;

/** Whether a cell's text is a ditto mark. */
export const isDitto = (text: string): boolean =>
  text.length > 0 && text.length <= 16 && !OPENS_OTHERWISE.test(text) && DITTO.test(text);

/** why: most short cells are numbers and times, and their first character tells */
const OPENS_OTHERWISE = /^[\da-mo-z]/i;
