import { expect, test } from '@jest/globals';

import { readIssuer } from './read-issuer';

test.each([
  [' của Chính phủ về cơ chế một cửa', 'Chính phủ'],
  [
    ' của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn nghiệp vụ',
    'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ',
  ],
  [' của Ban Chấp hành Trung ương Đảng (khóa X) về cải cách', 'Ban Chấp hành Trung ương Đảng (khóa X)'],
  [' của Sở Văn hóa, Thể thao và Du lịch, UBND xã báo cáo', 'Sở Văn hóa, Thể thao và Du lịch'],
  [' của Sở Nội vụ và Kế hoạch số 5', 'Sở Nội vụ'],
  [' của Chủ tịch UBND tỉnh ban hành quy chế', 'Chủ tịch UBND tỉnh'],
  [' của UBND xã Bình An; sau đó', 'UBND xã Bình An'],
  [' tại Hội nghị lần thứ 5 Ban Chấp hành Trung ương về', 'Hội nghị lần thứ 5 Ban Chấp hành Trung ương'],
  [' của UBND tỉnh Đắk Lắk Quy định phân cấp quản lý', 'UBND tỉnh Đắk Lắk'],
  [' của UBND tỉnh Đắk Lắk | Quy định phân cấp', 'UBND tỉnh Đắk Lắk'],
  [' của UBND tỉnh Bà Rịa - Vũng Tàu phân cấp quản lý', 'UBND tỉnh Bà Rịa - Vũng Tàu'],
  [' của Ủy ban nhân dân tỉnh lấy ý kiến', 'Ủy ban nhân dân tỉnh'],
  [' của HĐND Thành phố Ban hành quy định', 'HĐND Thành phố'],
  [' của Thủ tướng Chính phủ Phê duyệt Chương trình', 'Thủ tướng Chính phủ'],
  [' của Ban Tổ chức Tỉnh ủy Hướng dẫn', 'Ban Tổ chức Tỉnh ủy'],
  [' của Ban Thường vụ tỉnh ủy Đồng Nai', 'Ban Thường vụ tỉnh ủy Đồng Nai'],
  [' của Ủy ban Kiểm tra Đảng ủy phường Bến Thành', 'Ủy ban Kiểm tra Đảng ủy phường Bến Thành'],
  [' của Sở Kế hoạch và Đầu tư về', 'Sở Kế hoạch và Đầu tư'],
  [' của Quốc hội khóa XV', 'Quốc hội khóa XV'],
  [' tại trụ sở xã', undefined],
  [' về việc phê duyệt', undefined],
])('%s', (text, issuer) => {
  expect(readIssuer(text, 0, text.length)?.issuer).toBe(issuer);
});
