import type { CellStyle, DraftCell, SheetDraft } from '../../../shared/core';

/** The cells of a draft as a full rectangle. */
export interface DraftGrid {
  readonly height: number;
  readonly width: number;
  readonly cells: readonly (readonly (DraftCell | null)[])[];
}

/** The rectangle that a draft fills; at least one cell. */
export function draftGrid({ rows }: SheetDraft): DraftGrid {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 1);
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => row.cells[column] ?? null));
  return { height: Math.max(1, rows.length), width, cells: cells.length > 0 ? cells : [[null]] };
}

const PLAIN: CellStyle = {};

/** One look of every cell, `null` where the draft says nothing. */
export const looksOf = <T>(
  draft: SheetDraft,
  { cells }: DraftGrid,
  look: (style: CellStyle) => T | undefined,
): (T | null)[][] =>
  cells.map((row) => row.map((cell) => look(draft.styles[cell?.style ?? ''] ?? PLAIN) ?? null));
