import { type CellContent, type DraftRow, type RowTemplate, templateIn } from '../../../shared/core';
import { type FormulaReference, mapReferences } from '../formula/map-references';

/** A formula that stands down a column, in each cell for its own row; the file spells it out once. */
export interface FormulaGroup {
  /** Number on its sheet. */
  readonly id: number;
  /** First and last row that has it; the first spells it out. */
  readonly first: number;
  readonly last: number;
}

/** The group of the cell's formula, where it has one. */
export type GroupFinder = (row: number, column: number) => FormulaGroup | undefined;

/** why: what a few cells save is not worth a form that fewer programs know */
const LEAST_MEMBERS = 100;
/** Patterns that one column is looked through for; a column of more has few cells that share any. */
const MOST_PATTERNS = 300;

/**
 * Finds the formulas that differ from row to row in their own row's number alone. Of one column only groups whose rows
 * do not lie within each other's are taken, the larger first: ranges of shared formulas may not overlap (ECMA-376,
 * 18.3.1.40).
 */
export function formulaGroups(rows: readonly DraftRow[]): GroupFinder {
  const columns = new Map<number, ColumnPatterns>();
  rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (cell?.content.kind !== 'formula') return;
      const known = columns.get(column) ?? { patterns: [], ofTemplate: new Map(), inRow: [] };
      columns.set(column, known);
      note(known, cell.content, row);
    });
  });
  let count = 0;
  const groups = new Map<Pattern, FormulaGroup>();
  for (const { patterns } of columns.values()) {
    for (const pattern of apart(patterns)) groups.set(pattern, { ...pattern, id: count++ });
  }
  return (row, column) => {
    const pattern = groups.size === 0 ? undefined : columns.get(column)?.inRow[row];
    return pattern && groups.get(pattern);
  };
}

interface ColumnPatterns {
  readonly patterns: Pattern[];
  /** Those that are a template letter for letter, so that its formulas need not be spelled out to be known. */
  readonly ofTemplate: Map<RowTemplate, Pattern>;
  /** By row. */
  readonly inRow: (Pattern | undefined)[];
}

interface Pattern {
  /** What stands between the places of the row's number. */
  readonly pieces: readonly string[];
  /** Of all pieces together. */
  readonly length: number;
  readonly first: number;
  last: number;
  members: number;
}

type Formula = Extract<CellContent, { readonly kind: 'formula' }>;

function note(column: ColumnPatterns, content: Formula, row: number): void {
  const { ofTemplate, inRow } = column;
  const template = templateIn(row, content);
  let pattern = template && ofTemplate.get(template);
  if (!pattern) {
    pattern = patternOf(column, content.formula, row);
    if (!pattern) return;
    if (template && isSpelledAs(pattern, template)) ofTemplate.set(template, pattern);
  }
  pattern.last = row;
  pattern.members++;
  inRow[row] = pattern;
}

/** The pattern of a formula, a new one where it fits none; `undefined` where it has none. */
function patternOf({ patterns }: ColumnPatterns, formula: string, row: number): Pattern | undefined {
  const number = String(row + 1);
  const known = patterns.find((one) => fits(one, formula, number));
  if (known) return known;
  const pieces = patterns.length < MOST_PATTERNS ? piecesAround(formula, row) : undefined;
  if (!pieces) return undefined;
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const pattern = { pieces, length, first: row, last: row, members: 0 };
  patterns.push(pattern);
  return pattern;
}

/** why: a template may name a row beside its own, which is that of one formula and not of the next */
const isSpelledAs = ({ pieces }: Pattern, template: RowTemplate): boolean =>
  pieces.length === template.length && pieces.every((piece, index) => piece === template[index]);

/** Whether a formula is the pattern with that number in all its places; looked up without making a text. */
function fits({ pieces, length }: Pattern, formula: string, number: string): boolean {
  if (formula.length !== length + (pieces.length - 1) * number.length) return false;
  let at = 0;
  return pieces.every((piece, index) => {
    if (index > 0) {
      if (!formula.startsWith(number, at)) return false;
      at += number.length;
    }
    const isHere = formula.startsWith(piece, at);
    at += piece.length;
    return isHere;
  });
}

/** why: no formula holds it, so that it stands for the row alone */
const OWN_ROW = '\uffff';

/** The formula around the numbers of its own row; `undefined` where it speaks of other rows or sheets relatively. */
function piecesAround(formula: string, row: number): readonly string[] | undefined {
  const references: FormulaReference[] = [];
  const marked = mapReferences(formula, (reference) => {
    references.push(reference);
    return reference.text.replace(/(?<![$\d])\d+(?=:|$)/g, OWN_ROW);
  });
  return references.every((reference) => isOfRow(reference, row)) ? marked.split(OWN_ROW) : undefined;
}

const isOfRow = ({ sheet, beyond, first, last }: FormulaReference, row: number): boolean =>
  sheet === undefined &&
  beyond === undefined &&
  [first, ...(last ? [last] : [])].every((end) => end.row === undefined || end.rowFixed || end.row === row);

/** The patterns of a column that are worth sharing and whose rows do not lie within each other's. */
function apart(patterns: readonly Pattern[]): readonly Pattern[] {
  const taken: Pattern[] = [];
  const large = patterns.filter(({ members }) => members >= LEAST_MEMBERS);
  for (const one of large.sort((a, b) => b.members - a.members)) {
    if (taken.every(({ first, last }) => one.last < first || one.first > last)) taken.push(one);
  }
  return taken;
}
