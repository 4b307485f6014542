import { describe, expect, test } from '@jest/globals';

import type { CalendarDate } from '../../model/calendar-date';
import { sheetView } from '../../model/sheet-view';
import type { SheetSnapshot } from '../../model/snapshot';
import { snapshotFromText } from '../../table/snapshot-from-text';
import { textRowKinds } from './text-row-kinds';
import { textSheet } from './text-sheet';

const LONG = 'Các đơn vị rà soát quy trình, báo cáo kết quả và đề xuất việc cần làm tiếp theo. '
  .repeat(6)
  .trim();
const TEXT = [
  'KẾ HOẠCH',
  '',
  LONG,
  'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian',
  'I\tRà soát quy trình',
  `1\t${LONG}\tPhòng Kinh tế\tQuý II/2026`,
  'Nơi nhận:\tLưu: VT.',
  '',
  'Nơi nhận:\tLưu: VT.',
].join('\n');

function sheetOf(text: string): SheetSnapshot {
  const sheet = snapshotFromText(text, { today: '2026-03-02' as CalendarDate, name: 'Văn bản' }).sheets[0];
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

describe('the sheet of a text', () => {
  const draft = textSheet(sheetOf(TEXT));

  test('tells table rows from prose', () => {
    expect(textRowKinds(sheetView(sheetOf(TEXT)))).toEqual([
      'prose',
      'blank',
      'prose',
      'table',
      'table',
      'table',
      'table',
      'blank',
      'line',
    ]);
  });

  test('keeps every line in its row and every text as it is', () => {
    const texts = draft.rows.map(({ cells }) =>
      cells.flatMap((cell) =>
        cell?.content.kind === 'value' && cell.content.value !== null ? [cell.content.value] : [],
      ),
    );
    expect(texts.map((row) => row.join('\t'))).toEqual(TEXT.split('\n'));
  });

  test('only a line too long for the page goes across the columns', () => {
    expect(draft.merges).toEqual([{ top: 2, left: 0, bottom: 2, right: 3 }]);
    expect(draft.rows[0]?.cells[0]?.style).toBe('line');
  });

  test('rows are high enough for the longest text', () => {
    expect(draft.rows[5]?.height).toBeGreaterThan(100);
    expect(draft.rows[2]?.height).toBeLessThan(draft.rows[5]?.height ?? 0);
  });

  test('prints on A4, lying when there is a table', () => {
    expect(draft.print).toMatchObject({ paper: 'A4', orientation: 'landscape', fitToWidth: true });
    expect(textSheet(sheetOf(LONG)).print?.orientation).toBe('portrait');
  });
});
