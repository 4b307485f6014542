import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import { foldRemark } from '../../dates/fold-remark.fixture';
import { createPeriodReader } from '../../dates/period-reader';
import { judgeStyles, periodStyle } from './period-style';

const reader = createPeriodReader({ planYears: { from: 2026, to: 2026 } });
const writings = (texts: readonly string[]) =>
  new Map(texts.map((text) => [text, { style: periodStyle(text, reader.readText(text)), count: 1 }]));

/** The column after every rewriting that its judgement asks for. */
function corrected(texts: readonly string[]): readonly string[] {
  const judged = judgeStyles(writings(texts));
  return texts.map((text) => {
    const style = judged.get(text);
    return style?.reason ? style.canonical : text;
  });
}

const units = fc.constantFrom(
  'Quý III/2026',
  'Quí IV-2026',
  'quý 2 năm 2026',
  'Tháng 06/2026',
  'tháng 1/2026',
  'T9/2026',
  '2026',
  'Năm 2027',
  '30/06/2026',
  '5/1/2026',
);
const dash = fc.constantFrom('-', ' - ', ' – ', '- ', ' -');
const cells = fc.oneof(
  units,
  fc.tuple(units, dash, units).map((parts) => parts.join('')),
  fc.tuple(units, fc.constantFrom(' (dự kiến)', ', khi có yêu cầu')).map((parts) => parts.join('')),
  fc.constantFrom('Quý I-Quý II/2026', 'Quí I- Quí II/2026', 'Năm 2026 – 2030', '2026-2028', 'Thường xuyên'),
);

describe('the style of a column', () => {
  test('a rewriting is the same time in the same words, and needs no second one', () => {
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 6 }), (column) => {
        const texts = [...new Set(column)];
        const once = corrected(texts);
        texts.forEach((text, index) => {
          expect(foldRemark(reader.readText(once[index] ?? ''))).toEqual(foldRemark(reader.readText(text)));
        });
        expect(corrected(once)).toEqual(once);
      }),
      { numRuns: 1500 },
    );
  });
});
