import { describe, expect, test } from '@jest/globals';

import { readSetName } from './read-agency-set';

describe('groups', () => {
  test.each([
    ['UBND các phường, xã', 'ubnd', ['phường', 'xã']],
    ['UBND 12 xã, phường và đặc khu', 'ubnd', ['xã', 'phường', 'đặc khu']],
    ['UBND cấp huyện/xã', 'ubnd', ['cấp huyện', 'cấp xã']],
    ['UBND các cấp', 'ubnd', ['các cấp']],
    ['UBND các thị xã, quận, thị trấn', 'ubnd', ['thị xã', 'quận', 'thị trấn']],
    ['các sở, ban, ngành liên quan', '', ['sở', 'ban', 'ngành']],
  ])('%s', (name, base, members) => {
    expect(readSetName(name)).toMatchObject({ base, members });
  });

  test('a comma that is missing is told', () => {
    expect(readSetName('UBND các phường xã')?.missingComma).toBe(true);
    expect(readSetName('UBND các phường, xã')?.missingComma).toBe(false);
  });

  test('a number says how many', () => {
    expect(readSetName('UBND 12 xã, phường')?.counted).toBe(true);
  });
});

test.each([
  'UBND xã',
  'Sở Nội vụ',
  'các sở Nội vụ, Tài chính',
  'các tỉnh Đồng Nai, Cà Mau',
  'UBND các tỉnh Đồng Nai',
])('%s is no group', (name) => {
  expect(readSetName(name)).toBeUndefined();
});
