import type { RowRole } from './standard-rows';

/** Roles of lines that stand on the page of what follows them. */
const HEADINGS: ReadonlySet<RowRole> = new Set([
  ...(['day', 'letterhead', 'annex', 'title', 'subtitle', 'header'] as const),
  ...(['part', 'section', 'closing'] as const),
  // why: a blank line belongs to the head above the header, and to the closing lines below the table
  'space',
]);

/** Whether a row stands on the page of the row below it. */
export const isHeading = (role: RowRole): boolean => HEADINGS.has(role);
