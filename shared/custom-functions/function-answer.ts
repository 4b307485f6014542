import type { LocalText } from '../core/model/local-text';

/** What a worksheet function answers: a value, or an error of the spreadsheet with its reason. */
export type FunctionAnswer =
  | { readonly kind: 'value'; readonly value: string | number }
  /** `#VALUE!`: the input cannot be read; `#N/A`: it was read, but there is no answer. */
  | { readonly kind: 'error'; readonly error: 'value' | 'not-available'; readonly reason: LocalText };

export const answer = (value: string | number): FunctionAnswer => ({ kind: 'value', value });

/** An empty cell answers with an empty cell. */
export const EMPTY_ANSWER = answer('');

export const unreadable = (vi: string, en: string): FunctionAnswer => ({
  kind: 'error',
  error: 'value',
  reason: { vi, en },
});

export const notAvailable = (vi: string, en: string): FunctionAnswer => ({
  kind: 'error',
  error: 'not-available',
  reason: { vi, en },
});
