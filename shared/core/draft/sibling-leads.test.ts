import { expect, test } from '@jest/globals';

import { documentFromText } from '../prose/document-from-text';
import { draftPlan } from './draft-plan';

const HEAD = ['KẾ HOẠCH', 'Công tác năm 2026', 'I. MỤC ĐÍCH', 'Phục vụ Nhân dân.', 'II. TỔ CHỨC THỰC HIỆN'];
const leads = (...lines: readonly string[]): readonly string[] =>
  draftPlan(documentFromText([...HEAD, ...lines].join('\n'))).tasks.map(({ lead, content }) =>
    [lead.map(({ mention }) => mention.text).join('; '), content].join(' | '),
  );

const BODIES = [
  '1. Phòng Kinh tế: Rà soát danh mục công trình.',
  '2. Công an xã: Bảo đảm an ninh, trật tự.',
  '3. Văn phòng HĐND và UBND xã: Chuẩn bị tài liệu.',
];

test('a name that nobody knows leads where bodies stand beside it', () => {
  expect(leads(...BODIES, '4. Vệ quân xung kích: Tham gia tuần tra ban đêm.')).toContain(
    'Vệ quân xung kích | Tham gia tuần tra ban đêm.',
  );
});

test('the same over points of its own', () => {
  expect(leads(...BODIES, '4. Vệ quân xung kích', '- Tham gia tuần tra ban đêm.')).toContain(
    'Vệ quân xung kích | Tham gia tuần tra ban đêm.',
  );
});

test('a topic beside bodies leads nothing', () => {
  const found = leads(...BODIES, '4. Công tác tuyên truyền: Phát thanh hằng tuần.');
  expect(found.filter((one) => one.startsWith('Công tác'))).toEqual([]);
});

test('without bodies beside it a title leads nothing', () => {
  expect(
    leads(
      '1. Vệ quân xung kích: Tham gia tuần tra.',
      '2. Ánh sáng: Thắp đèn đường.',
      '3. Vỉa hè: Lát lại gạch.',
    ).every((one) => one.startsWith(' | ')),
  ).toBe(true);
});
