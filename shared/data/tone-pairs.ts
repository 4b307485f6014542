/**
 * Words written with i or y without any change of meaning; the first is the usual spelling of state texts.
 * Whole words only: "túi" and "túy" are two words.
 * Source: Quyết định 1989/QĐ-BGDĐT of 25/5/2018 (school books write i), state texts of 2004–2025 (y).
 */
export const I_Y_PAIRS: readonly (readonly [usual: string, other: string])[] = [
  ['kỹ', 'kĩ'],
  ['kỷ', 'kỉ'],
  ['ký', 'kí'],
  ['kỳ', 'kì'],
  ['lý', 'lí'],
  ['lì', 'lỳ'],
  ['mỹ', 'mĩ'],
  ['tỷ', 'tỉ'],
  ['tị', 'tỵ'],
  ['sĩ', 'sỹ'],
  ['hy', 'hi'],
  ['hỷ', 'hỉ'],
  ['quy', 'qui'],
  ['quý', 'quí'],
  ['quỹ', 'quĩ'],
  ['quỳ', 'quì'],
  ['quyết', 'quiết'],
  ['vi', 'vy'],
  ['ty', 'ti'],
  ['ỷ', 'ỉ'],
];
