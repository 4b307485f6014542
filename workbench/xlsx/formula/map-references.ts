import { parseColumnLetters } from '../../../shared/core';

/** One end of a reference; an absent part belongs to a whole row or a whole column. */
export interface ReferenceEnd {
  readonly column?: number;
  readonly columnFixed: boolean;
  readonly row?: number;
  readonly rowFixed: boolean;
}

export interface FormulaReference {
  /** The sheet that the formula names; absent when it speaks of its own. */
  readonly sheet?: string;
  /** Into another workbook, or across several sheets. */
  readonly beyond?: 'workbook' | 'sheets';
  readonly first: ReferenceEnd;
  readonly last?: ReferenceEnd;
  readonly text: string;
}

const WORD = /[\p{L}\p{N}_.$\\?]+/uy;
const END = /^(\$?)([a-z]{1,3})(\$?)([1-9]\d{0,6})$/i;
const COLUMN = /^\$?[a-z]{1,3}$/i;
const ROW = /^\$?[1-9]\d{0,6}$/;

/** The formula with each cell reference replaced; strings, names, functions and table references stay. */
export function mapReferences(formula: string, map: (reference: FormulaReference) => string): string {
  let out = '';
  let at = 0;
  let qualifier: Pick<FormulaReference, 'sheet' | 'beyond'> = {};
  const take = (to: number): void => {
    out += formula.slice(at, to);
    at = to;
  };
  while (at < formula.length) {
    const char = formula[at] ?? '';
    const sheet = readQualifier(formula, at);
    if (sheet) {
      qualifier = sheet.qualifier;
      take(sheet.end);
      continue;
    }
    if (char === '"' || char === "'") take(endOfQuoted(formula, at));
    else if (char === '[') take(endOfBrackets(formula, at));
    else if (isWordStart(char)) {
      const found = readReference(formula, at);
      const text = formula.slice(at, found.end);
      out += found.first ? map({ ...qualifier, ...found.ends, first: found.first, text }) : text;
      at = found.end;
    } else take(at + 1);
    qualifier = {};
  }
  return out;
}

const isWordStart = (char: string): boolean => /[\p{L}\p{N}_$\\]/u.test(char);

function wordAt(formula: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(formula)?.[0] ?? '';
}

/** A sheet name with its `!`: `Tên!`, `'Tên trang'!`, `[1]Tên!`, `Một:Ba!`. */
function readQualifier(
  formula: string,
  at: number,
): { readonly qualifier: Pick<FormulaReference, 'sheet' | 'beyond'>; readonly end: number } | undefined {
  if (formula[at] === "'") {
    const end = endOfQuoted(formula, at);
    if (formula[end] !== '!') return undefined;
    return { qualifier: readSheetName(formula.slice(at + 1, end - 1).replaceAll("''", "'")), end: end + 1 };
  }
  let end = at;
  if (formula[end] === '[') end = endOfBrackets(formula, end);
  end += wordAt(formula, end).length;
  if (formula[end] === ':') end += 1 + wordAt(formula, end + 1).length;
  if (end === at || formula[end] !== '!') return undefined;
  return { qualifier: readSheetName(formula.slice(at, end)), end: end + 1 };
}

function readSheetName(name: string): Pick<FormulaReference, 'sheet' | 'beyond'> {
  if (name.includes('[')) return { sheet: name, beyond: 'workbook' };
  if (name.includes(':')) return { sheet: name, beyond: 'sheets' };
  return { sheet: name };
}

function endOfQuoted(formula: string, at: number): number {
  const quote = formula[at] ?? '';
  let end = formula.indexOf(quote, at + 1);
  while (end >= 0 && formula[end + 1] === quote) end = formula.indexOf(quote, end + 2);
  return end < 0 ? formula.length : end + 1;
}

function endOfBrackets(formula: string, at: number): number {
  let depth = 0;
  for (let end = at; end < formula.length; end++) {
    if (formula[end] === "'") end++;
    else if (formula[end] === '[') depth++;
    else if (formula[end] === ']' && --depth === 0) return end + 1;
  }
  return formula.length;
}

interface FoundReference {
  readonly end: number;
  readonly first?: ReferenceEnd;
  readonly ends?: Pick<FormulaReference, 'last'>;
}

function readReference(formula: string, at: number): FoundReference {
  const word = wordAt(formula, at);
  const end = at + Math.max(word.length, 1);
  if (formula[end] === '(') return { end };
  const second = formula[end] === ':' ? wordAt(formula, end + 1) : '';
  const cell = readCellEnd(word);
  const isWhole =
    second !== '' && ((COLUMN.test(word) && COLUMN.test(second)) || (ROW.test(word) && ROW.test(second)));
  if (isWhole) {
    return {
      end: end + 1 + second.length,
      first: readWholeEnd(word),
      ends: { last: readWholeEnd(second) },
    };
  }
  if (!cell) return { end };
  const last = readCellEnd(second);
  return last ? { end: end + 1 + second.length, first: cell, ends: { last } } : { end, first: cell };
}

function readCellEnd(text: string): ReferenceEnd | undefined {
  const match = END.exec(text);
  const column = parseColumnLetters(match?.[2] ?? '');
  const row = Number(match?.[4]) - 1;
  if (!match || column === undefined || column > 16_383 || row > 1_048_575) return undefined;
  return { column, columnFixed: match[1] === '$', row, rowFixed: match[3] === '$' };
}

function readWholeEnd(text: string): ReferenceEnd {
  const isFixed = text.startsWith('$');
  const bare = isFixed ? text.slice(1) : text;
  const column = parseColumnLetters(bare);
  return column === undefined
    ? { row: Number(bare) - 1, rowFixed: isFixed, columnFixed: false }
    : { column, columnFixed: isFixed, rowFixed: false };
}
