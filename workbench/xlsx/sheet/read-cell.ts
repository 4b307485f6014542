import type { CellValue, TextRun } from '../../../shared/core';
import { unescapeCellText, unescapeXml } from '../xml/escape-xml';
import type { CellSpan } from './scan-rows';
import { quickAttribute } from './scan-rows';
import type { SharedString } from './shared-strings';
import { readStringItem } from './shared-strings';

/** A formula element as stored. */
export interface StoredFormula {
  readonly text: string;
  readonly kind: 'normal' | 'shared' | 'array' | 'dataTable';
  readonly reference?: string;
  readonly sharedIndex?: string;
}

export interface StoredCell {
  readonly style: number;
  readonly value: CellValue;
  readonly formula?: StoredFormula;
  readonly legacyFont?: string;
  readonly runs?: readonly TextRun[];
}

/** The content of a cell element. */
export function readCell(
  xml: string,
  prefix: string,
  cell: CellSpan,
  strings: readonly SharedString[],
): StoredCell {
  const head = cell.start + prefix.length + 2;
  const style = Number(quickAttribute(xml, head, cell.headEnd, 's') ?? 0);
  if (cell.innerEnd === cell.headEnd) return { style, value: null };
  const type = quickAttribute(xml, head, cell.headEnd, 't') ?? 'n';
  const body = xml.slice(cell.headEnd, cell.innerEnd);
  const formula = readStoredFormula(body, prefix);
  const text = readString(body, prefix, type, strings);
  return {
    style,
    value: text ? text.text : readPlainValue(innerText(body, `${prefix}v`), type),
    ...(formula ? { formula } : {}),
    ...(text?.legacyFont === undefined ? {} : { legacyFont: text.legacyFont }),
    ...(text?.runs ? { runs: text.runs } : {}),
  };
}

function readString(
  body: string,
  prefix: string,
  type: string,
  strings: readonly SharedString[],
): SharedString | undefined {
  if (type === 's') {
    const index = innerText(body, `${prefix}v`);
    return index === undefined ? undefined : (strings[Number(index)] ?? { text: '' });
  }
  if (type !== 'inlineStr') return undefined;
  const open = body.indexOf(`<${prefix}is`);
  const close = body.indexOf(`</${prefix}is>`, open);
  return open < 0 || close < 0 ? undefined : readStringItem(body, prefix, body.indexOf('>', open) + 1, close);
}

function readPlainValue(text: string | undefined, type: string): CellValue {
  if (text === undefined) return null;
  switch (type) {
    case 'b':
      return text.trim() === '1' || text.trim() === 'true';
    case 'str':
      return unescapeCellText(text);
    case 'e':
      return unescapeXml(text);
    case 'd':
      return serialOfIso(text);
    default:
      return text.trim() === '' || !Number.isFinite(Number(text)) ? null : Number(text);
  }
}

/** An ISO date of the strict format as a serial number of the 1900 system. */
function serialOfIso(text: string): CellValue {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?/.exec(text);
  if (!match) return text;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part || 0));
  const days = Date.UTC(year ?? 0, (month ?? 1) - 1, day) / 86_400_000 + 25_569;
  return days + ((hour ?? 0) * 3600 + (minute ?? 0) * 60 + (second ?? 0)) / 86_400;
}

/** The text of the first element of that name. */
function innerText(body: string, name: string): string | undefined {
  const open = body.indexOf(`<${name}`);
  if (open < 0) return undefined;
  const start = body.indexOf('>', open) + 1;
  if (body.charCodeAt(start - 2) === 47) return '';
  const close = body.indexOf(`</${name}>`, start);
  return close < 0 ? undefined : body.slice(start, close);
}

/** The formula in the body of a cell element. */
export function readStoredFormula(body: string, prefix: string): StoredFormula | undefined {
  const open = body.indexOf(`<${prefix}f`);
  if (open < 0) return undefined;
  const headEnd = body.indexOf('>', open) + 1;
  const type = quickAttribute(body, open, headEnd, 't');
  const reference = quickAttribute(body, open, headEnd, 'ref');
  const sharedIndex = quickAttribute(body, open, headEnd, 'si');
  return {
    text: unescapeXml(innerText(body, `${prefix}f`) ?? ''),
    kind: type === 'shared' || type === 'array' || type === 'dataTable' ? type : 'normal',
    ...(reference === undefined ? {} : { reference }),
    ...(sharedIndex === undefined ? {} : { sharedIndex }),
  };
}
