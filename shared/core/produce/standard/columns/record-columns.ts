import { rankFormula } from '../task-rank';
import type { StandardColumn } from './column';
import { HIDDEN } from './hidden';
import { sameInEveryRow } from './row-formula';

export type RecordColumnId = 'section' | 'label' | 'rank' | 'key' | 'trace';

/** Headers by which an earlier build of the sheet is known. */
export const KEY_HEADER = 'Mã nhiệm vụ';
export const TRACE_HEADER = 'Dấu vết';

/** Hidden columns with a task's place in the summary, and by which it is known again. */
export const RECORD_COLUMNS: readonly StandardColumn[] = [
  { ...HIDDEN, id: 'section', header: 'Mục', formula: () => (task) => task.section },
  {
    ...HIDDEN,
    id: 'label',
    header: 'Ký hiệu',
    style: () => 'helperText',
    formula: () => (task) => task.label,
  },
  {
    ...HIDDEN,
    id: 'rank',
    header: 'Thứ tự',
    formula: (sheet) =>
      // why: a row without content is no task: its cells are empty
      sameInEveryRow(rankFormula(sheet), ({ content, rank }) => (content === '' ? '' : rank)),
  },
  { ...HIDDEN, id: 'key', header: KEY_HEADER },
  { ...HIDDEN, id: 'trace', header: TRACE_HEADER },
];
