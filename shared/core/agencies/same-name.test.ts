import { expect, test } from '@jest/globals';

import { abbreviates, nameClass } from './same-name';
import { shippedIndex } from './agency-index';

test.each([
  ['VP HĐND tỉnh', 'Văn phòng Hội đồng nhân dân tỉnh', true],
  ['Sở VH, TT và DL', 'Sở Văn hóa, Thể thao và Du lịch', true],
  ['Sở VHTTDL', 'Sở Văn hóa, Thể thao và Du lịch', true],
  ['Sở VHTT', 'Sở Văn hóa, Thể thao và Du lịch', false],
  ['Sở Du lịch', 'Sở Văn hóa, Thể thao và Du lịch', false],
  ['', 'Sở Y tế', false],
])('whether "%s" abbreviates "%s"', (writing, name, does) => {
  expect(abbreviates(writing, name)).toBe(does);
});

test('spellings of one name share a class, another official name has its own', () => {
  const women = [...shippedIndex().entries.values()].find(({ aliases = [] }) =>
    aliases.includes('Hội Phụ nữ'),
  );
  expect(women).toBeDefined();
  const classOf = (body: string): string => nameClass(women?.id ?? '', body);
  expect(classOf(women?.name ?? '')).toBe('');
  expect(classOf('Hội Phụ nữ')).not.toBe('');
  expect(classOf('hội phụ nữ xã')).toBe(classOf('Hội Phụ nữ'));
  expect(nameClass('no such entry', 'Hội Phụ nữ')).toBe('');
});
