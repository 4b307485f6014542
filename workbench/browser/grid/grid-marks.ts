import type { Mark } from '../../../shared/host/workbook-host';

/** The colours of a mark on the screen; saved files get the same. */
export interface MarkLook {
  readonly bg: { readonly rgb: string };
  readonly cl: { readonly rgb: string };
}

const LOOKS: Readonly<Record<Mark['severity'], MarkLook>> = {
  error: { bg: { rgb: '#F8CBAD' }, cl: { rgb: '#7F0000' } },
  warning: { bg: { rgb: '#FFE699' }, cl: { rgb: '#5C4400' } },
  hint: { bg: { rgb: '#DDEBF7' }, cl: { rgb: '#1F3864' } },
};

/** From the mildest on, so that the worst has the last word. */
const SEVERITIES = ['hint', 'warning', 'error'] as const;
/** Cells of one mark that are painted at most: a mark on a whole column must not cost a million entries. */
const MAX_CELLS = 20_000;

/** The marks on the screen: a layer of colour over the cells, which themselves stay as they are. */
export interface GridMarks {
  set(marks: readonly Mark[]): void;
  lookAt(sheet: string, row: number, column: number): MarkLook | undefined;
}

const keyOf = (sheet: string, row: number, column: number): string =>
  `${sheet} ${String(row)} ${String(column)}`;

export function createGridMarks(): GridMarks {
  const cells = new Map<string, MarkLook>();
  return {
    set(marks) {
      cells.clear();
      for (const severity of SEVERITIES) {
        for (const mark of marks) if (mark.severity === severity) paint(cells, mark);
      }
    },
    lookAt: (sheet, row, column) => cells.get(keyOf(sheet, row, column)),
  };
}

function paint(cells: Map<string, MarkLook>, { sheet, range, severity }: Mark): void {
  let left = MAX_CELLS;
  for (let row = range.top; row <= range.bottom && left > 0; row++) {
    for (let column = range.left; column <= range.right && left > 0; column++) {
      cells.set(keyOf(sheet, row, column), LOOKS[severity]);
      left -= 1;
    }
  }
}
