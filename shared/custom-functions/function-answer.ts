import type { LocalText } from '../core/model/local-text';

/** A cell that a worksheet function was given; a date is its serial number. */
export type FunctionInput = string | number | boolean | null | undefined;

/**
 * What a worksheet function answers for one cell: the cells of one row, or why there is nothing to say.
 * `value` is #VALUE! (the cell cannot be read), `not-available` is #N/A (nothing known fits it).
 */
export type FunctionAnswer =
  | { readonly values: readonly (string | number)[] }
  | { readonly error: 'value' | 'not-available'; readonly reason: LocalText };

/** The answer for an empty cell: an empty cell. */
export const NOTHING: FunctionAnswer = { values: [''] };

/** The text of a cell; empty for an empty one. */
export const inputText = (input: FunctionInput): string =>
  input === null || input === undefined ? '' : String(input).trim();
