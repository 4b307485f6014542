import type { StandardColumns } from './columns/column';
import type { RowRole } from './standard-rows';

/** Columns of one text, inclusive. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** Where the right half of a line in two halves begins. */
export const halfOf = ({ printed }: StandardColumns): number => Math.min(3, printed - 1);
/** Where the day stands in the first row. */
export const DAY_COLUMN = 2;

/** The texts of a row that go over several columns, by its role. */
export function spansOf(role: RowRole, columns: StandardColumns): readonly Span[] {
  const last = columns.printed - 1;
  switch (role) {
    case 'annex':
    case 'title':
    case 'subtitle':
    case 'part':
    case 'remark':
      return [{ left: 0, right: last }];
    case 'note':
      return [{ left: 0, right: columns.visible - 1 }];
    case 'letterhead':
    case 'closing':
      return [
        { left: 0, right: halfOf(columns) - 1 },
        { left: halfOf(columns), right: last },
      ];
    case 'day':
      return [
        { left: 0, right: DAY_COLUMN - 1 },
        { left: DAY_COLUMN + 1, right: last },
      ];
    case 'section':
      return [{ left: 1, right: last }];
    case 'space':
    case 'header':
    case 'task':
      return [];
  }
}
