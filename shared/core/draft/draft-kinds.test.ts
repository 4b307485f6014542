import { describe, expect, test } from '@jest/globals';

import { documentFromText } from '../prose/document-from-text';
import { draftPlan } from './draft-plan';

const HEAD = 'ỦY BAN NHÂN DÂN TỈNH BẮC SÔNG\nKẾ HOẠCH\nTrồng cây năm 2026\nI. MỤC ĐÍCH\nPhủ xanh đồi trọc.';
const draft = (...lines: readonly string[]) =>
  draftPlan(documentFromText([HEAD, 'II. TỔ CHỨC THỰC HIỆN', ...lines].join('\n')));
const rows = (...lines: readonly string[]): readonly string[] =>
  draft(...lines).tasks.map(({ lead, coordinators }) =>
    [lead.map(({ mention }) => mention.text), coordinators.map(({ text }) => text)]
      .map((names) => names.join(' + '))
      .join(' > '),
  );
const BODIES = ['1. Sở Nội vụ', '- Theo dõi thi đua.', '- Báo cáo kết quả.', '2. Sở Y tế', '- Hỗ trợ y tế.'];

describe('a numbered title over what is done is a whole name where others are', () => {
  test.each([
    'Các chủ đầu tư xây dựng hạ tầng khu công nghiệp',
    'Các doanh nghiệp thứ cấp đang hoạt động trong khu công nghiệp',
    'Các hợp tác xã tham gia cung ứng cây giống',
    'Các cơ sở ươm cây phục vụ trồng rừng',
  ])('%s', (title) => {
    const found = rows(...BODIES, `3. ${title}`, '- Trồng cây quanh hàng rào.', '- Chăm sóc cây đã trồng.');
    expect(found.slice(-2)).toEqual([`${title} > `, `${title} > `]);
  });

  test('a title that leads on, and one over no work, stay what they were', () => {
    const found = rows(...BODIES, '3. Các xã thực hiện một số nhiệm vụ sau', '- Trồng cây.', '- Tưới cây.');
    expect(found.slice(-2)).toEqual(['Các xã > ', 'Các xã > ']);
  });
});

describe('who is told by what was given to them', () => {
  test.each(['được giao chủ trì nhiệm vụ', 'được phân công trồng rừng phòng hộ', 'được giao đất trồng cây'])(
    'Các đơn vị %s có trách nhiệm …',
    (given) => {
      expect(rows(`1. Các đơn vị ${given} có trách nhiệm lập dự toán trong quý I.`)).toEqual([
        `Các đơn vị ${given} > `,
      ]);
    },
  );
});

test('those who are guided to work with others are no coordinators, whatever they are called', () => {
  expect(
    rows(
      '1. Sở Y tế: Phối hợp với Sở Nội vụ chỉ đạo mạng lưới cấp cứu phối hợp với các trường trực ngày trồng cây.',
    ),
  ).toEqual(['Sở Y tế > Sở Nội vụ']);
  expect(rows('1. Sở Y tế: Hướng dẫn và phối hợp với Sở Nội vụ trồng cây.')).toEqual(['Sở Y tế > Sở Nội vụ']);
});

test('a list of those who help goes on behind a semicolon', () => {
  expect(
    rows(
      '1. Sở Y tế: Theo dõi tiến độ; phối hợp Sở Nội vụ; các trường học và các đơn vị liên quan rà soát số cây.',
    ),
  ).toEqual(['Sở Y tế > Sở Nội vụ + các trường học + các đơn vị liên quan']);
});

test('what leads up to the work behind a semicolon is no row of its own', () => {
  const found = draft(
    '1. Sở Nội vụ',
    '- Trên cơ sở đề xuất của các xã; Sở Nội vụ tham mưu phân bổ cây giống.',
  ).tasks;
  expect(found.map(({ content }) => content)).toEqual([
    'Trên cơ sở đề xuất của các xã; Sở Nội vụ tham mưu phân bổ cây giống.',
  ]);
});

test('whom a body is made of is no row', () => {
  const content = draftPlan(
    documentFromText(
      [
        HEAD,
        'II. NỘI DUNG',
        '1. Kiện toàn Ban Chỉ đạo trồng cây, bao gồm: Trưởng Ban Chỉ đạo là Chủ tịch UBND tỉnh; Phó Trưởng Ban Chỉ đạo là Giám đốc Sở Nội vụ.',
        'III. TỔ CHỨC THỰC HIỆN',
        '1. Sở Nội vụ: Theo dõi việc thực hiện.',
      ].join('\n'),
    ),
  );
  expect(content.tasks).toHaveLength(1);
});

test('last words that ask for a report on a day give a row', () => {
  const tasks = draft(
    '1. Sở Nội vụ: Theo dõi việc thực hiện.',
    'Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành nghiêm túc thực hiện; định kỳ trước ngày 30/11 hằng năm báo cáo kết quả về Sở Nội vụ./.',
  ).tasks;
  expect(tasks).toHaveLength(2);
  expect(tasks[1]?.recurrence?.kind).toBe('year');
});

test('steps of judging are no purpose of the plan', () => {
  const { tasks } = draftPlan(
    documentFromText(
      [
        HEAD,
        'II. CÁC BƯỚC GIÁM SÁT, ĐÁNH GIÁ',
        '- Sở Nội vụ tổng hợp số cây của các xã, gửi báo cáo cho tỉnh.',
        'III. TỔ CHỨC THỰC HIỆN',
        '1. Sở Y tế: Hỗ trợ y tế.',
      ].join('\n'),
    ),
  );
  expect(tasks.map(({ lead }) => lead[0]?.mention.text)).toEqual(['Sở Nội vụ', 'Sở Y tế']);
});

test('a line without a letter is no row', () => {
  expect(rows('1. Sở Nội vụ', '- Theo dõi việc thực hiện.', '*', '|')).toEqual(['Sở Nội vụ > ']);
});

test('those who are asked may be told by what they do, too', () => {
  const title = '3. Đề nghị các tổ chức cung cấp cây giống';
  const { tasks } = draft(...BODIES, title, '- Hỗ trợ cây giống.', '- Hướng dẫn cách trồng.');
  expect(tasks.slice(-2).map(({ kind, lead }) => [kind, lead[0]?.mention.text])).toEqual([
    ['request', 'các tổ chức cung cấp cây giống'],
    ['request', 'các tổ chức cung cấp cây giống'],
  ]);
});

test('"hàng" inside a word leads on to nothing', () => {
  expect(
    rows('1. Các ngân hàng thương mại hỗ trợ vốn trồng rừng.', '2. Sở Y tế hàng năm báo cáo số cây.'),
  ).toEqual(['Các ngân hàng thương mại > ', 'Sở Y tế > ']);
});

test('what is to be done with each of several bodies', () => {
  expect(
    rows(
      '1. Sở Y tế',
      'a) Chủ trì, phối hợp',
      '- Sở Nội vụ và các xã rà soát số cây đã trồng ven đường, lập danh sách những đoạn còn thiếu.',
      '- Sở Tài chính bố trí vốn trồng bổ sung trong dự toán hằng năm của tỉnh theo quy định.',
    ),
  ).toEqual(['Sở Y tế > Sở Nội vụ + các xã', 'Sở Y tế > Sở Tài chính']);
});

test('things that are listed under what is submitted are no rows, though one names its years', () => {
  expect(
    rows(
      '1. Sở Tài chính',
      'a) Tham mưu UBND tỉnh trình HĐND tỉnh quyết định:',
      '- Phương án phân bổ vốn trồng rừng trước ngày 15/3/2026.',
      '- Mức vốn đối ứng của các xã.',
    ),
  ).toHaveLength(1);
});

test('tasks for all beside the assignment of duties give nobody a row', () => {
  expect(
    rows(
      '1. Nhiệm vụ, giải pháp tổng thể',
      '1.1. Nâng cao ý thức toàn dân.',
      'Tổ chức tuyên truyền sâu rộng về trồng cây.',
      '2. Phân công trách nhiệm',
      '2.1. Sở Y tế: Hỗ trợ y tế ngày trồng cây.',
    ),
  ).toEqual(['Sở Y tế > ']);
});
