/** What a cell holds after a person, or `setValues`, typed `input` into it. */
export interface TypedInput {
  readonly value: string | number | boolean;
  readonly formula: string;
  /** The format that Sheets gives to a cell without one. */
  readonly format?: string;
}

const constant = (value: TypedInput['value'], format?: string): TypedInput => ({
  value,
  formula: '',
  ...(format === undefined ? {} : { format }),
});

/** Reads `input` as a spreadsheet in vi_VN does: 1.000 is a thousand, 1,5 one and a half, 1/3 the first of March. */
export function readInput(input: unknown, format: string, year: number): TypedInput {
  if (typeof input === 'number') return constant(format === '@' ? String(input) : input);
  if (typeof input === 'boolean') return constant(input);
  const text = typeof input === 'string' ? input : '';
  if (text.startsWith("'")) return constant(text.slice(1));
  const visible = text.replace(/^[\s\u00ad\u200b-\u200f\u2060]+/, '');
  if (text.startsWith('=') || /^\+[A-Z(]/i.test(visible) || (visible !== text && visible.startsWith('=')))
    return formula(`=${visible.slice(1)}`);
  if (format === '@') return constant(text);
  return readNumber(text.trim()) ?? readDate(text.trim(), year) ?? readWord(text);
}

/** why: in a locale with decimal commas a comma does not part arguments, and Sheets shows an error */
function formula(text: string): TypedInput {
  const code = text.replace(/"[^"]*"|'[^']*'/g, '');
  return { value: /\D,|,\D/.test(code) ? '#ERROR!' : '', formula: text };
}

function readNumber(text: string): TypedInput | undefined {
  const percent = /^([-+]?\d+(?:,\d+)?)%$/.exec(text);
  if (percent) return constant(Number(percent[1]?.replace(',', '.')) / 100, '0%');
  if (/^[-+]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text) || /^[-+]?\d+(?:,\d+)?(?:e[-+]?\d+)?$/i.test(text))
    return constant(Number(text.replace(/\./g, '').replace(',', '.')));
  return undefined;
}

function readDate(text: string, thisYear: number): TypedInput | undefined {
  const written = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2}|\d{4}))?$/.exec(text);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : [written?.[3] ?? String(thisYear), written?.[2], written?.[1]];
  if (month === undefined || day === undefined) return undefined;
  const fullYear = Number(year) < 100 ? 2000 + Number(year) : Number(year);
  const time = Date.UTC(fullYear, Number(month) - 1, Number(day));
  if (new Date(time).getUTCMonth() !== Number(month) - 1) return undefined;
  return constant(time / 86_400_000 + 25_569, iso ? 'yyyy-mm-dd' : 'dd/mm/yyyy');
}

function readWord(text: string): TypedInput {
  if (/^\s*true\s*$/i.test(text)) return constant(true);
  if (/^\s*false\s*$/i.test(text)) return constant(false);
  return constant(text);
}
