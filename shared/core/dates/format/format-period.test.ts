import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import type { Period } from '../../model/period';
import { formatPeriod } from './format-period';
import { foldRemark } from '../fold-remark.fixture';
import { periodExpressions } from '../period-expressions.fixture';
import { createPeriodReader } from '../period-reader';

const reader = createPeriodReader({ planYears: { from: 2024, to: 2024 } });

/** A year that the plan lent is written out by the format. */
function written(period: Period): Period {
  if (period.kind === 'several') return { kind: 'several', periods: period.periods.map(written) };
  if (period.kind === 'recurring' || period.kind === 'ongoing') return foldRemark(period);
  if (period.kind !== 'interval') return period;
  const rest = { ...foldRemark(period) };
  delete (rest as { implied?: unknown }).implied;
  return rest;
}

const again = (text: string): Period => reader.readText(formatPeriod(reader.readText(text)) ?? '');

describe('formatPeriod', () => {
  test.each([
    ['tháng 1-2024', 'Tháng 01/2024'],
    ['tháng 03/2024', 'Tháng 3/2024'],
    ['quí 1 năm 2024', 'Quý I/2024'],
    ['5.3.2024', '05/3/2024'],
    ['1/2/2024', '01/02/2024'],
    ['trong năm', 'Năm 2024'],
    ['giai đoạn 2025-2030', 'Giai đoạn 2025 - 2030'],
    ['nhiệm kỳ 2026-2031', 'Nhiệm kỳ 2026 - 2031'],
    ['trước 19/12/2024', 'Trước ngày 19/12/2024'],
    ['muộn nhất ngày 5/11/2024', 'Chậm nhất ngày 05/11/2024'],
    ['đến quý 2/2024', 'Đến hết quý II/2024'],
    ['tháng 2,3,4/2024', 'Tháng 02, 3, 4/2024'],
    ['hàng quí', 'Hằng quý'],
  ])('%s is written %s', (text, expected) => {
    expect(formatPeriod(reader.readText(text))).toBe(expected);
  });

  test.each(periodExpressions.map(([text]) => ({ text })))('$text reads the same again', ({ text }) => {
    const period = reader.readText(text);
    if (formatPeriod(period) !== undefined) expect(written(again(text))).toEqual(written(period));
  });

  test('what was formatted reads the same, whatever is combined', () => {
    fc.assert(
      fc.property(anyTime(), (text) => {
        const period = reader.readText(text);
        if (formatPeriod(period) !== undefined) expect(written(again(text))).toEqual(written(period));
      }),
      { numRuns: 1000 },
    );
  });
});

function anyTime(): fc.Arbitrary<string> {
  const year = fc.integer({ min: 2020, max: 2031 }).map(String);
  const month = fc.integer({ min: 1, max: 12 }).map(String);
  const day = fc.integer({ min: 1, max: 31 }).map(String);
  const unit = fc.oneof(
    fc.tuple(month, year).map(([m, y]) => `tháng ${m}/${y}`),
    month.map((m) => `tháng ${m}`),
    fc.tuple(fc.constantFrom('I', 'II', 'III', 'IV'), year).map(([q, y]) => `quý ${q}/${y}`),
    fc.tuple(day, month, year).map(([d, m, y]) => `${d}/${m}/${y}`),
    year.map((y) => `năm ${y}`),
    fc.tuple(year, year).map(([a, b]) => `giai đoạn ${a} - ${b}`),
    year.map((y) => `năm học ${y}-${String(Number(y) + 1)}`),
    fc
      .tuple(fc.constantFrom('3', '6', '9'), fc.constantFrom('đầu', 'cuối'), year)
      .map(([n, side, y]) => `${n} tháng ${side} năm ${y}`),
  );
  const word = fc.constantFrom('trước', 'chậm nhất', 'đến hết', 'từ', 'sau', 'đầu', 'giữa', 'cuối', 'trong');
  return fc.oneof(
    unit,
    fc.tuple(word, unit).map((parts) => parts.join(' ')),
    fc.tuple(unit, unit).map((parts) => parts.join(' - ')),
    fc.tuple(unit, unit).map((parts) => parts.join(', ')),
    fc.tuple(unit, unit).map((parts) => parts.join('; ')),
    fc.tuple(fc.constant('thường xuyên'), unit).map((parts) => parts.join(' ')),
    fc.tuple(year, fc.constantFrom('hằng năm', 'hằng quý')).map((parts) => parts.join(' và ')),
  );
}
