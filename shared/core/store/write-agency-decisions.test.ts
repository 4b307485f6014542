import { expect, test } from '@jest/globals';

import { readAgencyDecisions } from '../agencies/agency-decisions';
import type { CalendarDate } from '../model/calendar-date';
import type { WorkbookSnapshot } from '../model/snapshot';
import { decisionsDraft, keepAgencyDecision } from './write-agency-decisions';

const empty: WorkbookSnapshot = { sheets: [], today: '2026-03-02' as CalendarDate, dateSystem: 1900 };
const decisions = [
  { written: 'Tổ 970', verdict: 'new', name: 'Tổ 970' },
  { written: 'Đội Dân số', verdict: 'not-same', name: 'Trạm Y tế', note: 'khác' },
] as const;

/** The workbook with the drafted sheet in it. */
function written(): WorkbookSnapshot {
  const { name, rows } = decisionsDraft(decisions);
  const values = rows.map(({ cells }) =>
    cells.map((cell) => (cell?.content.kind === 'value' ? cell.content.value : null)),
  );
  const sheet = { id: name, name, origin: { row: 0, column: 0 }, values };
  return { ...empty, sheets: [{ ...sheet, formulas: [], displayed: [], merges: [], hiddenRows: [] }] };
}

test('what is written is read back', () => {
  expect(readAgencyDecisions(written())).toEqual(decisions);
});

test('a first decision makes the sheet and records it as the tool’s own', () => {
  const ops = keepAgencyDecision(empty, decisions[0]);
  expect(ops.map((op) => (op.kind === 'put-sheet' ? [op.name, op.before] : op.kind))).toEqual([
    ['Danh mục đơn vị', null],
    ['_kehoach', null],
  ]);
});

test('a later decision on the same name replaces the earlier one', () => {
  const [put] = keepAgencyDecision(written(), { written: 'tổ 970', verdict: 'same', name: 'Công an xã' });
  const rows = put?.kind === 'put-sheet' ? put.after?.rows.length : 0;
  expect(rows).toBe(3);
});
