import { expect, test } from '@jest/globals';

import { shippedIndex } from './agency-index';
import { agencyText } from './agency-text';
import { agencyEnd } from './name-end';

const index = shippedIndex();

/** The first name of a cell. */
function firstName(cell: string): string {
  const text = agencyText(cell);
  return cell.slice(0, text.words[agencyEnd(index, text, 0) - 1]?.end);
}

test.each([
  ['Sở Văn hóa, Thể thao và Du lịch, Sở Y tế', 'Sở Văn hóa, Thể thao và Du lịch'],
  ['Văn phòng Đoàn ĐBQH và HĐND tỉnh; Sở Nội vụ', 'Văn phòng Đoàn ĐBQH và HĐND tỉnh'],
  ['Đảng ủy - HĐND - UBND xã', 'Đảng ủy'],
  ['Văn phòng HĐND - UBND', 'Văn phòng HĐND - UBND'],
  ['Phòng Kinh tế phối hợp với Công an xã', 'Phòng Kinh tế'],
  ['Trưởng phòng Kinh tế, Công an xã', 'Trưởng phòng Kinh tế'],
  ['Phòng Kinh tế (đầu mối)', 'Phòng Kinh tế'],
  ['Bộ Tài chính 2. Bộ Công Thương', 'Bộ Tài chính'],
  ['Trung tâm Hỗ trợ nông dân, thôn', 'Trung tâm Hỗ trợ nông dân'],
  ['Tổ công nghệ số các thôn, khóm', 'Tổ công nghệ số các thôn, khóm'],
  // a part of a commune with its number goes on, whatever the part is called
  ['Ban nhân dân ấp 2. Công an xã', 'Ban nhân dân ấp 2'],
  ['Ban nhân dân khóm 2. Công an xã', 'Ban nhân dân khóm 2'],
  ['Ban nhân dân buôn 2. Công an xã', 'Ban nhân dân buôn 2'],
  // what a command is set up for, in short
  ['Ban Chỉ huy PCTT và TKCN xã, Công an xã', 'Ban Chỉ huy PCTT và TKCN xã'],
  ['BCĐ PCTT và PTDS tỉnh', 'BCĐ PCTT và PTDS tỉnh'],
  ['Ban Chỉ đạo CĐS và UBND xã', 'Ban Chỉ đạo CĐS'],
  // a union is that of its house; a committee beside it is another body
  ['Công đoàn Sở, Đoàn Thanh niên', 'Công đoàn Sở'],
  ['Công đoàn Sở Y tế', 'Công đoàn Sở Y tế'],
  ['Đoàn Thanh niên Trường Chính trị tỉnh', 'Đoàn Thanh niên Trường Chính trị tỉnh'],
  ['Công đoàn UBND xã', 'Công đoàn'],
])('%s', (cell, name) => {
  expect(firstName(cell)).toBe(name);
});
