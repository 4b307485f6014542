/** Languages that write a decimal point; Sheets separates the arguments of all others with semicolons. */
const DECIMAL_POINT =
  /^(?:en(?!_ZA)|zh|ja|ko|th|iw|he|hi|bn|ta|te|mr|gu|kn|ml|pa|fil|tl|ms|cy|ga|sw|am|my|km)(?:_|$)|^(?:es_(?:MX|US|PR|DO|GT|HN|NI|PA|PE|SV)|de_CH|it_CH)$/;

/** Whether the spreadsheet writes 1,5 and =SUM(A1;B1), as the locale vi_VN does. */
export const usesDecimalComma = (locale: string): boolean => !DECIMAL_POINT.test(locale);

/** A formula in English notation as the locale wants it. */
export const toLocaleFormula = (formula: string, decimalComma: boolean): string =>
  decimalComma ? mapCode(formula, localise) : formula;

/** A formula of the locale in English notation; the inverse of `toLocaleFormula`. */
export const fromLocaleFormula = (formula: string, decimalComma: boolean): string =>
  decimalComma ? mapCode(formula, internationalise) : formula;

type MapPart = (code: string, isInBraces: (index: number) => boolean) => string;

/** Maps what stands outside texts and quoted sheet names; knows which part stands in `{…}`. */
function mapCode(formula: string, map: MapPart): string {
  let depth = 0;
  return formula.replace(/"[^"]*"|'[^']*'|[^"']+/g, (part) => {
    if (part.startsWith('"') || part.startsWith("'")) return part;
    const depths = Array.from({ length: part.length }, (_, index) => {
      if (part[index] === '{') depth++;
      if (part[index] === '}') depth--;
      return depth;
    });
    return map(part, (index) => (depths[index] ?? 0) > 0);
  });
}

const localise: MapPart = (code, isInBraces) =>
  code.replace(/(\d)\.(?=\d)|\.(?=\d)|,/g, (mark, digit: string | undefined, index: number) => {
    if (mark === ',') return isInBraces(index) ? '\\' : ';';
    return `${digit ?? ''},`;
  });

const internationalise: MapPart = (code, isInBraces) =>
  code.replace(/[,;\\]/g, (mark, index: number) => {
    if (mark === ',') return '.';
    if (mark === '\\') return ',';
    return isInBraces(index) ? ';' : ',';
  });
