import { describe, expect, test } from '@jest/globals';

import { LEGACY_LETTERS, TCVN3_CODES, VNI_CODES } from '../../../data/legacy-encodings';
import { decodeLegacy } from './decode-legacy';
import { detectLegacy, legacyFont } from './detect-legacy';

const SENTENCES = [
  'Rà soát, đơn giản hóa thủ tục hành chính trong lĩnh vực đất đai, xây dựng',
  'Niêm yết công khai tại trụ sở Ủy ban nhân dân các phường, xã trước ngày 05/02/2026',
  'Tổ chức hội nghị tập huấn nghiệp vụ cho công chức Bộ phận một cửa',
  'Đẩy mạnh chuyển đổi số; kết nối, chia sẻ dữ liệu dùng chung của tỉnh',
  'Kiểm tra đột xuất việc giải quyết hồ sơ quá hạn, xử lý nghiêm vi phạm',
  'VĂN PHÒNG HĐND VÀ UBND THÀNH PHỐ CHỦ TRÌ, BÁO CÁO KẾT QUẢ ĐỊNH KỲ',
  'Sở Nông nghiệp và Môi trường; Sở Khoa học và Công nghệ; Sở Dân tộc và Tôn giáo',
  'Mỹ thuật, quỹ, thuỷ lợi, khuỷu, ngoằn ngoèo, tuyệt vời, giữ gìn, quặng, ễnh ương',
];

const encode = (text: string, codes: readonly string[]): string =>
  Array.from(text, (letter) => codes[LEGACY_LETTERS.indexOf(letter)] ?? letter).join('');

const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const misread = (text: string): string =>
  Array.from(new TextEncoder().encode(text), (byte) =>
    byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252.charAt(byte - 0x80) : String.fromCharCode(byte),
  ).join('');

describe('legacy encodings', () => {
  test.each(SENTENCES)('come back without loss and are known: %s', (sentence) => {
    const tcvn3 = encode(sentence, TCVN3_CODES);
    const vni = encode(sentence, VNI_CODES);
    expect(decodeLegacy(tcvn3, 'tcvn3')).toBe(sentence);
    expect(decodeLegacy(vni, 'vni')).toBe(sentence);
    expect(decodeLegacy(misread(sentence), 'utf8-as-cp1252')).toBe(sentence);
    expect(detectLegacy([tcvn3])?.encoding).toBe('tcvn3');
    expect(detectLegacy([vni])?.encoding).toBe('vni');
    expect(detectLegacy([misread(sentence)])?.encoding).toBe('utf8-as-cp1252');
    expect(detectLegacy([sentence])).toBeUndefined();
  });

  test.each([
    'Submit the report online, café and résumé included',
    'Zürich, Köln, São Paulo, El Niño',
    '20 × 30 cm ± 2, 100 µm, 25 °C, ½',
    '£5, © 2026 ®, «quote»',
    'QĐ-UBND 15/2026, 0254.3852.000, hop.thu@vi-du.test',
    'Công an xã',
    '1.250.000 đồng',
    '',
  ])('are not seen in %j', (text) => {
    expect(detectLegacy([text])).toBeUndefined();
  });

  test('short cells are decided together', () => {
    const cells = ['Sở Tư pháp', 'Một số xã', 'Nội vụ', 'Tổ công tác'].map((text) =>
      encode(text, TCVN3_CODES),
    );
    expect(detectLegacy(cells)?.encoding).toBe('tcvn3');
  });

  test('fonts tell their encoding', () => {
    expect(legacyFont('.VnTimeH')).toEqual({ encoding: 'tcvn3', capitals: true });
    expect(legacyFont('VNI-Times')).toEqual({ encoding: 'vni', capitals: false });
    expect(legacyFont('Times New Roman')).toBeUndefined();
  });
});
