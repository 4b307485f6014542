import { expect, test } from '@jest/globals';

import { findCitations } from '../../citations/find-citations';
import { contradictingTitleYear } from './title-year';

test.each([
  ['ngày 04/3/2024 của UBND tỉnh về truyền thông năm 2025', 2025],
  ['ngày 24/12/2024 của UBND tỉnh về truyền thông năm 2025', undefined],
  ['ngày 04/3/2024 của UBND tỉnh về dự toán chi năm 2025', undefined],
  ['ngày 04/3/2024 của UBND tỉnh về chuyển đổi số đến năm 2030', undefined],
  ['ngày 04/3/2024 của UBND tỉnh về kết quả năm 2023', undefined],
  ['ngày 04/3/2024 của UBND tỉnh về công tác năm 2024 và năm 2025', undefined],
  ['ngày 24/12/2023 của UBND tỉnh về truyền thông năm 2025', 2025],
  ['của UBND tỉnh về truyền thông năm 2025', undefined],
])('Kế hoạch số 9/KH-UBND %s', (rest, year) => {
  expect(contradictingTitleYear(findCitations(`Kế hoạch số 9/KH-UBND ${rest}`)[0]!)).toBe(year);
});
