import { describe, expect, test } from '@jest/globals';

import { placeTones, readSyllable } from './place-tones';

describe('placeTones', () => {
  test.each([
    ['hoà', 'hòa', 'hoà'],
    ['HÒA', 'HÒA', 'HOÀ'],
    ['khoẻ', 'khỏe', 'khoẻ'],
    ['Uỷ', 'Ủy', 'Uỷ'],
    ['thúy', 'thúy', 'thuý'],
    ['qúa', 'quá', 'quá'],
    ['qúy', 'quý', 'quý'],
    ['tòan', 'toàn', 'toàn'],
    ['khỏan', 'khoản', 'khoản'],
    ['hòang', 'hoàng', 'hoàng'],
    ['HÙYNH', 'HUỲNH', 'HUỲNH'],
    ['tụê', 'tuệ', 'tuệ'],
    ['gỉa', 'giả', 'giả'],
    ['thủơ', 'thuở', 'thuở'],
    ['lọai', 'loại', 'loại'],
    ['ngòai', 'ngoài', 'ngoài'],
    ['tiêủ', 'tiểu', 'tiểu'],
    ['chuỷên', 'chuyển', 'chuyển'],
    ['gìn', 'gìn', 'gìn'],
    ['giữ', 'giữ', 'giữ'],
    ['giừơng', 'giường', 'giường'],
    ['cuả', 'của', 'của'],
    ['muà', 'mùa', 'mùa'],
    ['ngừơi', 'người', 'người'],
    ['ngùôn', 'nguồn', 'nguồn'],
    ['đựơc', 'được', 'được'],
    ['ýêu', 'yếu', 'yếu'],
    ['khuỷu', 'khuỷu', 'khuỷu'],
    ['ngoèo', 'ngoèo', 'ngoèo'],
    ['tuýên', 'tuyến', 'tuyến'],
    ['giếng', 'giếng', 'giếng'],
    ['quốc', 'quốc', 'quốc'],
    ['quyết', 'quyết', 'quyết'],
    ['mía', 'mía', 'mía'],
    ['xoong', 'xoong', 'xoong'],
  ])('%s is %s or %s', (word, old, modern) => {
    expect(placeTones(word, 'old')).toBe(old);
    expect(placeTones(word, 'new')).toBe(modern);
    expect(placeTones(word.normalize('NFD'), 'old')).toBe(old);
  });

  test.each(['HĐND', 'café', 'Krông', 'àá', '2026', ''])('leaves %j, which is no syllable', (word) => {
    expect(readSyllable(word)).toBeUndefined();
    expect(placeTones(word, 'new')).toBe(word);
  });
});
