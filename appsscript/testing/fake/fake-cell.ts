import type { FakeValidation } from './fake-validation';
import type { FakeRun } from './fake-rich-text';

/** A cell as the fake keeps it; dates are serials with a date format, as in Sheets itself. */
export interface FakeCell {
  value: string | number | boolean;
  /** In the notation of the spreadsheet's locale; empty for a constant. */
  formula: string;
  /** Looks by the name that the getter carries: `NumberFormat`, `FontWeight`… */
  readonly looks: Map<string, unknown>;
  validation?: FakeValidation | undefined;
  /** Parts of the text with looks of their own. */
  runs?: readonly FakeRun[] | undefined;
  note?: string;
}

export const blankCell = (): FakeCell => ({ value: '', formula: '', looks: new Map() });

/** What a cell looks like when nobody said anything. */
export const DEFAULT_LOOKS: Readonly<Record<string, unknown>> = {
  NumberFormat: 'General',
  Background: '#ffffff',
  HorizontalAlignment: 'general',
  VerticalAlignment: 'bottom',
  Wrap: false,
};

export const lookOf = (cell: FakeCell | undefined, look: string): unknown =>
  cell?.looks.get(look) ?? DEFAULT_LOOKS[look];

export const formatOf = (cell: FakeCell | undefined): string => String(lookOf(cell, 'NumberFormat'));
