/** Functions younger than the file format: files write them with a prefix that nobody sees. */
const FUTURE =
  /(?<![\p{L}\p{N}_.])(?:CONCAT|IFS|MAXIFS|MINIFS|SWITCH|TEXTJOIN|DAYS|ISOWEEKNUM|NUMBERVALUE|XLOOKUP|XMATCH|UNIQUE|SEQUENCE|SORTBY|LET|IFNA|FORMULATEXT|UNICHAR|UNICODE|XOR|SHEET|SHEETS|TEXTSPLIT|TEXTBEFORE|TEXTAFTER|VSTACK|HSTACK)(?=\()/giu;

/** why: most formulas hold none of them; a plain search is far cheaper than taking each apart at its quotes */
const MAY_HOLD_FUTURE =
  /(?:CONCAT|IFS|SWITCH|TEXTJOIN|DAYS|ISOWEEKNUM|NUMBERVALUE|XLOOKUP|XMATCH|UNIQUE|SEQUENCE|SORTBY|LET|IFNA|FORMULATEXT|UNICHAR|UNICODE|XOR|SHEETS?|TEXTSPLIT|TEXTBEFORE|TEXTAFTER|VSTACK|HSTACK|FILTER|SORT)\(/i;

/** The formula as a person writes it, with its equals sign. */
export const readFormula = (stored: string): string => `=${stored.replace(/_xlfn\.(?:_xlws\.)?/g, '')}`;

/** The formula as a file stores it. */
export function storeFormula(formula: string): string {
  const body = formula.startsWith('=') ? formula.slice(1) : formula;
  if (!MAY_HOLD_FUTURE.test(body)) return body;
  // why: a function's name within quotes is text; every second piece is quoted
  return body
    .split('"')
    .map((piece, index) =>
      index % 2 === 0
        ? piece
            .replace(FUTURE, '_xlfn.$&')
            .replace(/(?<![\p{L}\p{N}_.])(?:FILTER|SORT)(?=\()/giu, '_xlfn._xlws.$&')
        : piece,
    )
    .join('"');
}
