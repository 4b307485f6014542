import { describe, expect, test } from '@jest/globals';

import { documentFromText } from '../prose/document-from-text';
import { draftPlan } from './draft-plan';

const HEAD = 'ỦY BAN NHÂN DÂN TỈNH BẮC SÔNG\nKẾ HOẠCH\nTrồng cây năm 2026\nI. MỤC ĐÍCH\nPhủ xanh đồi trọc.';
const draft = (heading: string, ...lines: readonly string[]) =>
  draftPlan(
    documentFromText([HEAD, `II. ${heading}`, ...lines, 'III. KINH PHÍ', 'Ngân sách tỉnh.'].join('\n')),
  );
const rows = (heading: string, ...lines: readonly string[]): readonly string[] =>
  draft(heading, ...lines).tasks.map(({ lead, coordinators, end, recurrence }) =>
    [
      lead.map(({ mention }) => mention.text).join(' + '),
      coordinators.map(({ text }) => text).join(' + '),
      end.text,
      recurrence?.text ?? '',
    ].join(' > '),
  );

describe('what is to be done may stand with the ways of doing it', () => {
  test.each(['HÌNH THỨC TUYÊN TRUYỀN', 'HÌNH THỨC, THỜI GIAN THỰC HIỆN', 'NỘI DUNG VÀ HÌNH THỨC'])(
    '%s',
    (heading) => {
      const found = rows(
        heading,
        '1. Trên loa truyền thanh',
        'Phát 02 bản tin mỗi tuần (thực hiện: Trung tâm Văn hóa xã).',
        '2. Lồng ghép trong sinh hoạt thôn, bản.',
      );
      expect(found).toEqual(['Trung tâm Văn hóa xã >  >  > mỗi tuần']);
    },
  );

  test('ways that nobody is named for give no row', () => {
    expect(rows('HÌNH THỨC', '1. Qua mạng xã hội.', '2. Trực tiếp tại hội nghị thôn.')).toEqual([]);
  });
});

describe('the next sentence says who does it', () => {
  test('a mere lead leaves the work its own words', () => {
    const [task] = draft(
      'NỘI DUNG',
      '1. Trồng 500 cây ven đường. Sở Y tế chủ trì, phối hợp với Sở Nội vụ thực hiện.',
    ).tasks;
    expect(task?.content).toBe('Trồng 500 cây ven đường.');
  });

  test.each([
    ['Sở Y tế phối hợp với Sở Nội vụ thực hiện, báo cáo kết quả trước ngày 15/11/2026.', 'báo cáo kết quả'],
    ['Sở Y tế chịu trách nhiệm, hoàn thành việc trồng dặm trước ngày 15/11/2026.', 'trồng dặm'],
  ])('what else it gives to do stays: %s', (second, kept) => {
    const [task, ...others] = draft('NỘI DUNG', `1. Trồng 500 cây ven đường. ${second}`).tasks;
    expect(task?.content).toContain('Trồng 500 cây');
    expect(task?.content).toContain(kept);
    expect(task?.lead.map(({ mention }) => mention.text)).toEqual(['Sở Y tế']);
    expect(task?.end.text).toBe('trước ngày 15/11/2026');
    expect(others).toEqual([]);
  });

  test('a known body that does something by a day has that to do', () => {
    expect(rows('NỘI DUNG', 'Trực vườn ươm cả ngày. Sở Y tế lập lịch trực trước ngày 10/5/2026.')).toContain(
      'Sở Y tế >  > trước ngày 10/5/2026 > ',
    );
  });

  test('what a body does at no time, said in passing, gives no row', () => {
    expect(rows('NỘI DUNG', 'Cây trồng cần được bảo vệ. Sở Y tế quan tâm việc này.')).toEqual([]);
  });
});

test('a body that is named first in a paragraph without a mark has its work', () => {
  expect(
    rows(
      'NỘI DUNG VÀ TIẾN ĐỘ',
      '1. Giai đoạn chuẩn bị',
      'Sở Nội vụ lập danh sách hộ nhận cây, trình UBND tỉnh trước ngày 10/02/2026.',
    ),
  ).toEqual(['Sở Nội vụ >  > trước ngày 10/02/2026 > ']);
});

test('body after body under "Nhiệm vụ cụ thể" says who does what', () => {
  expect(
    rows(
      'NHIỆM VỤ CỤ THỂ',
      '1. Ban quản lý rừng',
      '- Kiện toàn tổ tuần tra.',
      '2. Sở Y tế: khám sức khỏe mỗi quý một lần.',
      '3. Sở Nội vụ',
      'Theo dõi thi đua.',
    ).map((row) => row.split(' > ')[0]),
  ).toEqual(['Ban quản lý rừng', 'Sở Y tế', 'Sở Nội vụ']);
});

describe('labels on one line', () => {
  test('each says its own', () => {
    expect(
      rows(
        'NHIỆM VỤ',
        '1. Rà soát đất trống.',
        'Chủ trì: Sở Nội vụ; phối hợp: các phòng chuyên môn; thời gian: trước 30/8/2026.',
      ),
    ).toEqual(['Sở Nội vụ > các phòng chuyên môn > trước 30/8/2026 > ']);
  });

  test('where and with whom is told of what takes place, and is no time of it', () => {
    expect(
      rows(
        'NỘI DUNG',
        '1. Lễ phát động',
        'Thời gian: 07 giờ 30 ngày 29/5/2026. Địa điểm: Nhà văn hóa. Thành phần: lãnh đạo UBND tỉnh.',
      ),
    ).toEqual([]);
  });
});

describe('a bracket at the end', () => {
  test.each([
    ['(Sở Nội vụ, xong trước 15/3/2026)', 'Sở Nội vụ >  > xong trước 15/3/2026 > '],
    [
      '(Sở Nội vụ; Sở Y tế: hoàn thành trong tháng 7 và 8/2026)',
      'Sở Nội vụ + Sở Y tế >  > trong tháng 7 và 8/2026 > ',
    ],
    ['(Sở Nội vụ; thường xuyên)', 'Sở Nội vụ >  > thường xuyên > '],
    ['(Sở Nội vụ chỉ đạo, Sở Y tế hỗ trợ)', 'Sở Nội vụ > Sở Y tế >  > '],
  ])('%s', (bracket, row) => {
    expect(rows('NỘI DUNG', `1. Lập danh mục giống cây ${bracket}.`)).toEqual([row]);
  });

  test('with a time it speaks of the work, whoever is named before it', () => {
    expect(rows('NỘI DUNG', '1. Gửi danh mục về Sở Y tế (Sở Nội vụ, xong trước 15/3/2026).')).toEqual([
      'Sở Nội vụ >  > xong trước 15/3/2026 > ',
    ]);
    expect(rows('NỘI DUNG', '1. Gửi danh mục về Sở Y tế (Sở Nội vụ).')).toEqual([]);
  });
});

test('behind the last comma stands who leads', () => {
  expect(rows('NỘI DUNG', '1. Thăm vườn ươm: 01 lần/6 tháng, Sở Y tế chủ trì.')).toEqual([
    'Sở Y tế >  >  > 01 lần/6 tháng',
  ]);
});

test.each(['Chính quyền số', 'Chính quyền điện tử'])('%s is what is built, and leads nothing', (title) => {
  expect(
    rows('NHIỆM VỤ', `1. ${title}`, '1.1. Tổ chức họp trực tuyến.', '1.2. Sở Y tế xây dựng hồ sơ điện tử.'),
  ).toEqual(['Sở Y tế >  >  > ']);
});

test('the heads of several kinds have the verb behind the last kind', () => {
  expect(
    rows('TỔ CHỨC THỰC HIỆN', 'Giao trưởng các khoa, phòng phổ biến Kế hoạch trước ngày 10/3/2026.'),
  ).toEqual(['trưởng các khoa, phòng >  > trước ngày 10/3/2026 > ']);
});
