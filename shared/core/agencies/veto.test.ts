import { expect, test } from '@jest/globals';

import { syllablesOf } from './agency-text';
import { unknownSyllable } from './syllable-likeness';
import { isVetoed, vetoTraits } from './veto';

const traits = (name: string) => vetoTraits(syllablesOf(name).map(unknownSyllable));

test('kind of body, numbers and kind of unit are told', () => {
  expect(traits('Phòng Y tế thị xã')).toEqual({ head: 'phòng', numbers: '', unit: 'thị xã' });
  expect(traits('Công an TP Bình Long')).toEqual({ head: '', numbers: '', unit: 'thành phố' });
  expect(traits('Tổ công tác số 06')).toEqual({ head: 'tổ', numbers: ' 6', unit: '' });
  expect(traits('Phòng Văn hóa - Xã hội')).toMatchObject({ unit: '' });
  expect(traits('UBND xã Hội Sơn phường 2')).toEqual({ head: '', numbers: ' 2', unit: 'phường' });
});

test.each([
  ['Sở Y tế', 'Phòng Y tế', true],
  ['Công an xã', 'Công an phường', true],
  ['Thanh tra thành phố', 'Thanh tra thị xã', true],
  ['Công an đặc khu', 'Công an thị trấn', true],
  ['Đội 1', 'Đội 2', true],
  ['Phòng Y tế', 'Phòng Y tế thị xã', false],
  ['Trung tâm Y tế', 'Phòng Y tế', false],
])('%s and %s', (a, b, never) => {
  expect(isVetoed(traits(a), traits(b))).toBe(never);
  expect(isVetoed(traits(b), traits(a))).toBe(never);
});
