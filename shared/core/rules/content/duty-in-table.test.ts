import { describe, expect, test } from '@jest/globals';

import { analyse } from '../../analyse';
import { fixChosen } from '../../commands/fix-chosen';
import type { CalendarDate } from '../../model/calendar-date';
import type { Finding } from '../../model/finding';
import type { WorkbookSnapshot } from '../../model/snapshot';
import { applyPatch } from '../../patch/apply-patch';
import { snapshotFromText } from '../../table/snapshot-from-text';

const HEADER =
  'STT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\tDự kiến kết quả';
const PLAN = [
  'UBND XÃ AN HÒA',
  'KẾ HOẠCH',
  'Chăm sóc cây xanh năm 2026',
  HEADER,
  'I. Trồng mới\t\t\t\t\t',
  '1\tTrồng 500 cây bóng mát\tPhòng Kinh tế\tCác thôn\tTháng 6/2026\t500 cây',
  '2\tLàm vườn ươm\tPhòng Kinh tế\t\tTháng 4/2026\t01 vườn',
  'II. Chăm sóc\t\t\t\t\t',
  '1\tTưới cây mùa khô\tHội Nông dân xã\t\tTháng 3/2026\t500 cây',
  '',
  'II. TỔ CHỨC THỰC HIỆN',
  '1. Phòng Kinh tế',
  '- Chủ trì, phối hợp với Công an xã kiểm tra xe chở cây, xong trước ngày 15/4/2026.',
  '- Ghép cành cho cây ăn quả.',
  '2. Giao Văn phòng HĐND và UBND xã chụp ảnh tư liệu.',
];
const TODAY = '2026-03-02' as CalendarDate;

const found = (snapshot: WorkbookSnapshot): readonly Finding[] =>
  analyse(snapshot).findings.filter(({ rule }) => rule === 'duty-in-table');
const rowsOf = ({ sheets }: WorkbookSnapshot): readonly string[] =>
  (sheets[0]?.values ?? []).map((row) => row.map((cell) => cell ?? '').join('|'));

describe('the drafted rows of duties that the table does not hold', () => {
  const snapshot = snapshotFromText(PLAN.join('\n'), { today: TODAY });
  const findings = found(snapshot);

  test('each is offered, never done unasked', () => {
    expect(findings.map(({ places }) => places.map(({ range }) => range.top))).toEqual([[12], [13], [14]]);
    expect(findings.flatMap(({ fixes }) => fixes.map((fix) => [fix.applicability, fix.title.vi]))).toEqual([
      ['suggestion', 'Thêm dòng cho việc này vào cuối mục I'],
      ['suggestion', 'Thêm dòng cho việc này vào cuối mục I'],
      ['suggestion', 'Thêm dòng cho việc này vào cuối mục II'],
    ]);
  });

  test('they stand at the end of their sections in the order of the text, and are found no more', () => {
    const { patch } = fixChosen(findings.flatMap(({ fixes }) => fixes));
    const done = applyPatch(snapshot, patch);
    if (!done.ok) throw new Error('refused');
    expect(rowsOf(done.workbook).slice(6, 12)).toEqual([
      '2|Làm vườn ươm|Phòng Kinh tế||Tháng 4/2026|01 vườn',
      '3|Kiểm tra xe chở cây, xong trước ngày 15/4/2026.|Phòng Kinh tế|Công an xã|xong trước ngày 15/4/2026',
      '4|Ghép cành cho cây ăn quả.|Phòng Kinh tế',
      'II. Chăm sóc|||||',
      '1|Tưới cây mùa khô|Hội Nông dân xã||Tháng 3/2026|500 cây',
      '2|Chụp ảnh tư liệu.|Văn phòng HĐND và UBND xã',
    ]);
    expect(found(done.workbook)).toEqual([]);
    const back = applyPatch(done.workbook, done.inverse);
    expect(back.ok && rowsOf(back.workbook)).toEqual(rowsOf(snapshot));
  });

  test('one at a time leads to the same table', () => {
    let workbook = snapshot;
    for (let [next] = found(workbook); next; [next] = found(workbook)) {
      const done = applyPatch(workbook, fixChosen(next.fixes).patch);
      if (!done.ok) throw new Error('refused');
      workbook = done.workbook;
    }
    const { patch } = fixChosen(findings.flatMap(({ fixes }) => fixes));
    const together = applyPatch(snapshot, patch);
    expect(together.ok && rowsOf(together.workbook)).toEqual(rowsOf(workbook));
  });

  test('a merged cell that reaches below the section is left alone: the row is for a person to put', () => {
    const merges = [{ top: 6, left: 2, bottom: 7, right: 2 }];
    const merged = { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, merges })) };
    expect(found(merged).map(({ fixes }) => fixes.length)).toContain(0);
  });

  test('the table may stand on a sheet of its own', () => {
    const [prose, table] = [[...PLAN.slice(0, 3), ...PLAN.slice(9)], PLAN.slice(3, 9)].map(
      (lines, index) =>
        snapshotFromText(lines.join('\n'), { today: TODAY, name: `Trang ${String(index + 1)}` }).sheets[0]!,
    );
    const apart = { ...snapshot, sheets: [prose!, table!] };
    const ops = found(apart).flatMap(({ fixes }) => fixes.flatMap(({ ops: steps }) => steps));
    expect(ops.map((op) => op.kind === 'insert-rows' && [op.sheet, op.row])).toEqual([
      ['Trang 2', 4],
      ['Trang 2', 4],
      ['Trang 2', 6],
    ]);
  });

  test('the text of a hostile plan stays text', () => {
    const hostile = snapshotFromText(PLAN.join('\n').replace('Ghép cành', '=HYPERLINK("x") ghép cành'), {
      today: TODAY,
    });
    const ops = found(hostile).flatMap(({ fixes }) => fixes.flatMap(({ ops: steps }) => steps));
    const contents = ops.flatMap((op) =>
      op.kind === 'insert-rows' ? op.rows.flatMap(({ cells }) => cells) : [],
    );
    expect(contents.every(({ content }) => content.kind === 'value')).toBe(true);
  });
});
