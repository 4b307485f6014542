import { textHash } from '../../../shared/core';
import type { LostFormula } from './shift-cells';
import type { PartChange } from './shift-workbook';

/** What brings removed rows back exactly: their XML, and the texts that the shift changed. JSON-safe. */
export interface RowState {
  readonly rows: readonly (string | null)[];
  readonly parts: readonly { readonly part: string; readonly before: string; readonly afterHash: string }[];
  readonly lost: readonly LostFormula[];
}

/** Beyond this a part is not kept: the general inverse is good enough and the journal stays small. */
const MAX_PART = 400_000;

export function writeRowState(
  rows: readonly (string | null)[],
  { parts, lost }: { readonly parts: readonly PartChange[]; readonly lost: readonly LostFormula[] },
): string {
  const state: RowState = {
    rows,
    parts: parts
      .filter(({ before }) => before.length <= MAX_PART)
      .map(({ part, before, after }) => ({ part, before, afterHash: leftHash(after) })),
    lost,
  };
  return JSON.stringify(state);
}

/** The state that `writeRowState` wrote; `undefined` for anything else. */
export function readRowState(text: string | undefined): RowState | undefined {
  if (text === undefined) return undefined;
  try {
    const state = JSON.parse(text) as Partial<RowState>;
    return Array.isArray(state.rows) && Array.isArray(state.parts) && Array.isArray(state.lost)
      ? (state as RowState)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Enough to tell whether a text is still the one that was left. */
export const leftHash = (text: string): string => `${String(text.length)}-${String(textHash(text))}`;
