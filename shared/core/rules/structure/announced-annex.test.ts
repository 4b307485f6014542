import { expect, test } from '@jest/globals';

import { announcedAnnex } from './announced-annex';

test.each([
  ['Thực hiện theo Danh mục nội dung công việc năm 2026, được ban hành kèm theo kế hoạch này.', 'danh mục'],
  ['Nhiệm vụ cụ thể (Phụ lục kèm theo).', 'phụ lục'],
  ['Theo Danh mục ban hành kèm theo Quyết định số 12/QĐ-UBND.', undefined],
  ['Gửi báo cáo kèm theo tài liệu.', undefined],
  ['Công khai danh mục thủ tục hành chính. Văn bản kèm theo kế hoạch này.', undefined],
])('%s', (text, annex) => {
  expect(announcedAnnex(text)).toBe(annex);
  expect(announcedAnnex(text.normalize('NFD'))).toBe(annex);
});
