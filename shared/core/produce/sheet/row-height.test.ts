import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countLines, textHeight } from './row-height';

const setting = { columnWidth: 30, fontSize: 13 };
const words = fc.array(fc.constantFrom('thủ', 'tục', 'hành', 'chính', 'nghiêm', 'và', 'Ủy'), {
  maxLength: 60,
});

describe('textHeight', () => {
  test('a longer text is never lower', () => {
    fc.assert(
      fc.property(words, words, (first, second) => {
        const text = first.join(' ');
        const longer = [...first, ...second].join(' ');
        expect(textHeight(longer, setting)).toBeGreaterThanOrEqual(textHeight(text, setting));
      }),
    );
  });

  test('a wider column is never higher', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 6, max: 60 }), (text, columnWidth) => {
        const narrow = textHeight(text.join(' '), { columnWidth, fontSize: 13 });
        expect(
          textHeight(text.join(' '), { columnWidth: columnWidth + 5, fontSize: 13 }),
        ).toBeLessThanOrEqual(narrow);
      }),
    );
  });

  test('decomposed text is as high as composed text', () => {
    const text = 'Tổ chức tập huấn nghiệp vụ cải cách hành chính cho cán bộ, công chức phường';
    expect(textHeight(text.normalize('NFD'), setting)).toBe(textHeight(text.normalize('NFC'), setting));
  });
});

describe('countLines', () => {
  test('counts written lines and wraps the long ones', () => {
    expect(countLines('Phòng Nội vụ', setting)).toBe(1);
    expect(countLines('Phòng Nội vụ\nPhòng Tư pháp', setting)).toBe(2);
    expect(countLines('Phòng Văn hóa và Thông tin thành phố', setting)).toBe(2);
  });

  test('breaks a word that is wider than the column', () => {
    expect(countLines('a'.repeat(200), setting)).toBeGreaterThan(4);
  });
});
