import { describe, expect, test } from '@jest/globals';

import { createAgencyReader } from './agency-reader';
import { namesOfLeads } from './mentioned-names.fixture';
import { abbreviates } from './same-name';
import { writtenNames } from './written-names';

const reader = createAgencyReader();

/** What a plan of these cells writes for the last of them. */
function written(...cells: readonly string[]): string {
  const last = reader.readCell(cells[cells.length - 1] ?? '').slice(-1)[0];
  return last ? writtenNames(namesOfLeads(reader, cells), undefined).nameOf(last) : '';
}

describe('one writing of one name', () => {
  test.each([
    ['abbreviation', ['Phòng VH&TT'], 'Phòng Văn hóa và Thông tin'],
    ['capitals', ['phòng Tư Pháp'], 'Phòng Tư pháp'],
    ['tone placement', ['Phòng Văn hoá - Xã hội'], 'Phòng Văn hóa - Xã hội'],
    ['the place is kept', ['Sở KH&CN tỉnh Đồng Tháp'], 'Sở Khoa học và Công nghệ tỉnh Đồng Tháp'],
    ['a unit that is addressed', ['Công an Thành phố'], 'Công an Thành phố'],
    ['the people’s committee', ['UBND phường 12'], 'Ủy ban nhân dân phường 12'],
  ])('%s', (_why, cells, expected) => {
    expect(written(...cells)).toBe(expected);
  });

  test('never shortens a full name, whatever the directory prefers', () => {
    const full = 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường';
    expect(written(full)).toBe(full);
    expect(written(full, 'Văn phòng HĐND và UBND phường')).toBe(full);
    expect(
      written(
        'Ủy ban Công tác về các tổ chức PCPNN',
        'Ủy ban công tác về các tổ chức phi chính phủ nước ngoài',
      ),
    ).toBe('Ủy ban Công tác về các tổ chức phi chính phủ nước ngoài');
  });

  test('a writing of the plan’s own is kept where it is in full', () => {
    const own = 'Trung tâm Văn hóa Thông tin-Thể thao';
    expect(written(own)).toBe(own);
    expect(written(own, own, 'Trung tâm Văn hóa Thông tin Thể thao')).toBe(own);
    expect(written(own, 'Trung tâm Văn hóa - Thông tin và Thể thao', own)).toBe(
      'Trung tâm Văn hóa - Thông tin và Thể thao',
    );
  });
});

describe('stays as written', () => {
  test.each([
    ['another name of an agency', 'Hội Liên hiệp Phụ nữ xã'],
    ['a shorter official name', 'Ngân hàng Nhà nước'],
    ['a likeness that nobody confirmed', 'Phòng Kinh té'],
    ['a stranger', 'Ủy ban Những người yêu sách'],
    ['a body without the kind of its unit', 'Văn phòng UBND'],
  ])('%s', (_why, cell) => {
    expect(written(cell)).toBe(cell);
  });

  test('the words of a group, in the wording that the plan uses most', () => {
    expect(written('các phòng chuyên môn')).toBe('Các phòng chuyên môn');
    expect(written('UBND các xã, phường')).toBe('UBND các xã, phường');
    expect(written('UBND các phường, xã', 'UBND các phường, xã', 'UBND các xã, phường')).toBe(
      'UBND các phường, xã',
    );
    expect(written('UBND 06 thành phố trực thuộc trung ương')).toBe(
      'UBND 06 thành phố trực thuộc trung ương',
    );
  });
});

test.each([
  ['BKHCN', 'Bộ Khoa học và Công nghệ', true],
  ['TYT', 'Trạm Y tế', true],
  ['Ban CHQS', 'Ban Chỉ huy quân sự', true],
  ['HND', 'Hội Nông dân Việt Nam', false],
  ['Sở KHCN', 'Sở Kế hoạch và Đầu tư', false],
])('%s abbreviates %s: %s', (writing, name, expected) => {
  expect(abbreviates(writing, name)).toBe(expected);
});
