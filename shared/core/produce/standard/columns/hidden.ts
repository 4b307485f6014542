import type { StandardColumn } from './column';

/** What the hidden columns beside the table have in common; the formulas of the summary count on them. */
export const HIDDEN = {
  width: { kind: 'fixed', width: 12 },
  filledBy: 'tool',
  style: () => 'helper',
} as const satisfies Partial<StandardColumn>;
