import { expect, test } from '@jest/globals';

import { documentFromText } from './document-from-text';
import { readParagraphs } from './paragraphs';

const WIDTH = 70;
/** Lines that prove the width of a text: their last words go on in small letters right below. */
const WRAPPED = [
  'Ủy ban nhân dân xã ban hành kế hoạch trồng cây ven đường với các nội',
  'dung như dưới đây và giao cho từng thôn một đoạn đường liền nhà trong',
  'năm nay để chăm sóc.',
];
const full = (line: string): string => {
  const words = 'vận động từng hộ dân chăm cây trước cửa nhà mình suốt cả mùa khô ở '.repeat(2);
  return `- ${words.slice(0, WIDTH - 2 - line.length - 1).trim()} ${line}`;
};
const read = (above: string, below: string): readonly string[] =>
  readParagraphs(documentFromText(['1. Nội dung', ...WRAPPED, above, below].join('\n'))).map(
    ({ text }) => text,
  );

test.each([
  ['thôn Hạ và Phòng', 'Quản lý đô thị của thị xã.'],
  ['cùng Trung tâm', 'Truyền thông và Thể thao xã.'],
  ['theo đúng Luật', 'Xử lý vi phạm hành chính.'],
  ['gửi Ban Thi đua -', 'Khen thưởng trước ngày 15/02.'],
  ['tại các đơn vị thuộc', 'Bộ:'],
  ['hưởng ứng Ngày Việt', 'Nam, cụ thể:'],
  ['(Hội Nông dân, Đoàn', 'Thanh niên xã cùng làm).'],
  ['gửi Phòng Tài chính', '- Kế hoạch trước ngày 15/02.'],
])('%s / %s is one paragraph', (above, below) => {
  expect(read(full(above), below)).toContain(`${full(above)} ${below}`);
});

test.each([
  ['Hội Nông dân xã Kim', 'Tổ chức trồng cây trong tháng 3.'],
  ['pháp luật về luật', 'Giao Văn phòng tổng hợp số cây.'],
  ['báo cáo xã về cây.', 'Nơi nhận:'],
  ['báo cáo xã về cây.', 'Trên đây là Kế hoạch trồng cây.'],
  ['báo cáo xã về cây.', 'Giai đoạn 2 (từ tháng 5): Chăm sóc'],
  ['cùng thôn Thượng', 'Đơn vị chủ trì: Hội Nông dân xã'],
  ['báo cáo xã về cây.', 'Chế độ báo cáo: các thôn gửi số cây.'],
  ['cùng thôn Thượng', 'Thực hiện Kế hoạch số 12/KH-UBND của huyện,'],
])('%s / %s are two', (above, below) => {
  expect(read(full(above), below).slice(-2)).toEqual([full(above), below]);
});

test('a name with a dash that stands whole elsewhere in the text is no bullet where it is torn', () => {
  const text = [
    ...WRAPPED,
    '1. Tổ Cây xanh - Mặt nước lo nước tưới.',
    full('và gửi Tổ Cây xanh'),
    '- Mặt nước một bản để theo dõi.',
  ].join('\n');
  const paragraphs = readParagraphs(documentFromText(text));
  expect(paragraphs[paragraphs.length - 1]?.text).toMatch(/Cây xanh - Mặt nước một bản/u);
});
