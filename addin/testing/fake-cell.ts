import type { CellValue } from '../../shared/core/model/cell';

/** One cell of the simulated Excel. */
export interface FakeCell {
  value: CellValue;
  formula?: string;
  /** What is shown, when that is not the plain value. */
  text?: string;
  numberFormat: string;
  /** `fill.Color`, `font.Bold`, `border.EdgeTop.Style`, `WrapText`… */
  readonly look: Map<string, unknown>;
  /** Parts of the text with looks of their own, by the names of `look`; there is no way to write them (office-js #2294). */
  runs?: readonly { readonly text: string; readonly look: Readonly<Record<string, unknown>> }[];
}

export const newCell = (): FakeCell => ({ value: null, numberFormat: 'General', look: new Map() });

export const isFilled = (cell: FakeCell): boolean =>
  (cell.value !== null && cell.value !== '') || cell.formula !== undefined;

/** Takes an input as Excel does: formulas, numbers, dates, truth values and a leading apostrophe are understood. */
export function enter(cell: FakeCell, input: unknown): void {
  delete cell.formula;
  delete cell.text;
  // why: the whole cell takes the look of its first letter (office-js #4726)
  for (const [name, value] of Object.entries(cell.runs?.[0]?.look ?? {})) cell.look.set(name, value);
  delete cell.runs;
  if (typeof input !== 'string') {
    cell.value =
      cell.numberFormat === '@' && typeof input === 'number' ? String(input) : (input as CellValue);
    return;
  }
  if (input.startsWith("'")) cell.value = input.slice(1);
  else if (cell.numberFormat === '@') cell.value = input;
  else if (input.startsWith('=') && input.length > 1) {
    cell.formula = input;
    cell.value = 0;
  } else interpret(cell, input);
}

function interpret(cell: FakeCell, input: string): void {
  const text = input.trim();
  if (input === '') cell.value = null;
  else if (/^(?:true|false)$/i.test(text)) cell.value = text.toLowerCase() === 'true';
  else if (/^[+-]?\d+(?:\.\d+)?%?$/.test(text))
    cell.value = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
  else if (/^\d{1,4}[/-]\d{1,4}(?:[/-]\d{1,4})?$/.test(text)) {
    // why: which day it becomes depends on the language; that it becomes one is what matters here
    cell.value = 45_000;
    cell.numberFormat = 'dd/mm/yyyy';
  } else cell.value = input;
}
