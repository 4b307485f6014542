import { describe, expect, test } from '@jest/globals';

import { periodExpressions } from './period-expressions.fixture';
import { createPeriodReader } from './period-reader';

const reader = createPeriodReader({ planYears: { from: 2024, to: 2024 } });

describe('every way of writing a time', () => {
  const rows = periodExpressions.map(([text, kind, from, to, lent]) => ({ text, kind, from, to, lent }));

  test.each(rows)('$text is $kind from $from to $to', ({ text, kind, from, to, lent }) => {
    const period = reader.readText(text);
    expect(period.kind).toBe(kind);
    if ('from' in period) {
      expect([period.from, period.to]).toEqual([from, to]);
      expect(period.implied ?? []).toEqual(lent === undefined ? [] : [lent]);
    }
  });
});
