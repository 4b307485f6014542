import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { planProse } from '../calendar/plan-prose';
import type { CalendarDate } from '../model/calendar-date';
import { readPlan } from '../read-plan';
import { snapshotFromText } from '../table/snapshot-from-text';
import { dutiesNotHeld } from './duties-not-held';

interface Row {
  readonly content: string;
  readonly lead: string;
}

const OTHER_ROWS: readonly Row[] = [
  { content: 'Vận hành trang thông tin về giá nông sản', lead: 'Văn phòng HĐND và UBND xã' },
  { content: 'Sửa chữa đường thôn Đông', lead: 'Phòng Văn hóa - Xã hội' },
];

/** The duties of Phòng Kinh tế that the text gives and the table does not hold. */
function missing(duties: readonly string[], rows: readonly Row[]): readonly string[] {
  const lines = [
    'UBND XÃ AN HÒA',
    'KẾ HOẠCH',
    'Công tác năm 2026 trên địa bàn xã An Hòa',
    'I. NHIỆM VỤ',
    'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành',
    ...[...rows, ...OTHER_ROWS].map(
      ({ content, lead }, index) => `${String(index + 1)}\t${content}\t${lead}\tTháng 9/2026`,
    ),
    '',
    'II. TỔ CHỨC THỰC HIỆN',
    '1. Phòng Kinh tế',
    ...duties.map((duty) => (duty.startsWith('+') ? duty : `- ${duty}`)),
  ];
  const plan = readPlan(snapshotFromText(lines.join('\n'), { today: '2026-03-02' as CalendarDate }));
  const tasks = plan.sheets.flatMap(({ tables }) => tables.flatMap((table) => table.tasks));
  return planProse(plan).parts.flatMap((part) => dutiesNotHeld(part, tasks).map(({ source }) => source.text));
}

const OWN = 'Phòng Kinh tế';

/** Written by hand: a duty, and a row that says the same in other words. */
const SAME: readonly (readonly [duty: string, row: string])[] = [
  ['Chủ trì, phối hợp với Hội Nông dân xã tổ chức Hội thi chăn nuôi giỏi; hoàn thành trước ngày 30/9/2026.', 'Tổ chức Hội thi chăn nuôi giỏi'],
  ['Rà soát, thống kê số hộ nghèo, hộ cận nghèo trên địa bàn xã.', 'Rà soát hộ nghèo, hộ cận nghèo'],
  ['Tham mưu UBND xã ban hành kế hoạch tuyên truyền phòng cháy, chữa cháy.', 'Ban hành kế hoạch tuyên truyền phòng cháy chữa cháy'],
  ['Tập huấn kỹ năng số cho 100% cán bộ, công chức.', 'Tổ chức lớp tập huấn về kỹ năng số cho cán bộ, công chức xã'],
  ['Đôn đốc, kiểm tra việc thực hiện Kế hoạch; tổng hợp, báo cáo UBND tỉnh trước ngày 15/12/2026.', 'Kiểm tra, đôn đốc thực hiện kế hoạch'],
  ['Xây dựng chuyên trang, chuyên mục về môi trường trên Trang thông tin điện tử xã.', 'Duy trì chuyên mục môi trường trên cổng thông tin điện tử'],
  ['Cân đối, bố trí kinh phí thực hiện Kế hoạch trong dự toán ngân sách xã.', 'Bố trí kinh phí từ dự toán ngân sách'],
  ['Tổng hợp kết quả thực hiện, báo cáo UBND tỉnh trước ngày 10/12/2026.', 'Báo cáo tổng kết việc thực hiện gửi UBND tỉnh'],
  ['Phối hợp với Trạm Y tế khám sàng lọc cho người cao tuổi tại các thôn.', 'Khám sàng lọc người cao tuổi'],
  ['Lắp đặt 50 camera an ninh tại các ngã tư, khu vực công cộng.', 'Lắp đặt hệ thống camera an ninh khu vực công cộng'],
]; // prettier-ignore

/** A duty, and a row that only sounds like it. */
const OTHER: readonly (readonly [duty: string, row: string])[] = [
  ['Rà soát, thống kê số hộ nghèo, hộ cận nghèo.', 'Rà soát thủ tục hành chính'],
  ['Tập huấn kỹ năng số cho cán bộ, công chức.', 'Tập huấn phòng cháy, chữa cháy cho lực lượng dân phòng'],
  ['Tổng hợp, báo cáo UBND tỉnh trước ngày 10/12/2026.', 'Tổ chức Hội nghị tổng kết công tác năm'],
  ['Kiểm tra việc thực hiện Kế hoạch này.', 'Kiểm tra an toàn thực phẩm tại các chợ'],
  ['Cân đối, bố trí kinh phí thực hiện.', 'Mua sắm trang thiết bị cho Nhà văn hóa'],
  ['Lắp đặt camera an ninh tại các ngã tư.', 'Trồng cây xanh tại các tuyến đường'],
]; // prettier-ignore

describe('dutiesNotHeld', () => {
  test.each(SAME)('%s is in the table as: %s', (duty, content) => {
    expect(missing([duty], [{ content, lead: OWN }])).toEqual([]);
    expect(missing([duty], [])).toEqual([`- ${duty}`]);
  });

  test.each(OTHER)('%s is not in the table by: %s', (duty, content) => {
    expect(missing([duty], [{ content, lead: OWN }])).toEqual([`- ${duty}`]);
  });

  test.each([
    'Chủ động triển khai các nhiệm vụ được giao theo chức năng.',
    'Căn cứ nội dung tại Phụ lục kèm theo Kế hoạch này tổ chức thực hiện đạt kết quả.',
    'Là cơ quan thường trực tham mưu UBND xã.',
  ])('nobody looks in a table for: %s', (duty) => {
    expect(missing([duty], [])).toEqual([]);
  });

  test('an activity is held by the row of what it is an activity of', () => {
    const duties = [
      'Tổ chức Ngày hội chuyển đổi số:',
      '+ Chuẩn bị gian hàng trước ngày 01/10/2026;',
      '+ Mời báo chí.',
    ];
    expect(missing(duties, [])).toHaveLength(2);
    expect(missing(duties, [{ content: 'Tổ chức Ngày hội chuyển đổi số cấp xã', lead: OWN }])).toEqual([]);
  });

  test('a duty that is moved into the table is held, whatever other duties and rows there are', () => {
    const all = [...SAME, ...OTHER].map(([duty]) => duty);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 1 }), fc.nat(), (duties, pick) => {
        const moved = duties[pick % duties.length] ?? '';
        const before = missing(duties, []);
        const after = missing(duties, [{ content: moved, lead: OWN }]);
        expect(before).toContain(`- ${moved}`);
        expect(after).not.toContain(`- ${moved}`);
        expect(before).toEqual(expect.arrayContaining([...after]));
      }),
      { numRuns: 25 },
    );
  });
});
