import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { all, any, calc, choose, type Expression, group, is, isNumber } from './expression';
import { join, known, left, live, number, orElse, text } from './expression';
import { large, pickFrom, positionIn } from './value-range';

const valueOf = (expression: Expression) => expression.evaluate(undefined);
const error = known('NA()', undefined);

describe('an expression', () => {
  test('prints its formula and keeps what it comes to', () => {
    const rest = calc(known('$A$1', 12), '-', number(7));
    const more = choose(is(rest, '>', number(0)), join(text('và '), group(rest)), text(''));
    expect(live(more)).toEqual({ formula: '=IF($A$1-7>0,"và "&($A$1-7),"")', cached: 'và 5' });
    expect(live(left(text('Hoàn thành đúng hạn'), 10)).cached).toBe('Hoàn thành');
    expect(text('nói "không"').formula).toBe('"nói ""không"""');
  });

  test('compares as a sheet does', () => {
    expect(valueOf(is(text('QUÁ HẠN'), '=', text('Quá hạn')))).toBe(true);
    expect(valueOf(is(known('$A$1', null), '=', text('')))).toBe(true);
    expect(valueOf(is(known('$A$1', null), '<', number(10)))).toBe(true);
    expect(valueOf(is(number(9), '<', number(10)))).toBe(true);
    expect(valueOf(is(text('9'), '>', number(10)))).toBe(true);
  });

  test('an error goes through all but what catches it', () => {
    expect(valueOf(calc(error, '+', number(1)))).toBeUndefined();
    expect(valueOf(calc(text('x'), '+', number(1)))).toBeUndefined();
    expect(valueOf(is(error, '=', error))).toBeUndefined();
    expect(valueOf(join(text('a'), error))).toBeUndefined();
    expect(valueOf(choose(error, text('a'), text('b')))).toBeUndefined();
    expect(valueOf(choose(is(number(1), '=', number(1)), text('a'), error))).toBe('a');
    expect(valueOf(isNumber(error))).toBe(false);
    expect(valueOf(orElse(error, text('b')))).toBe('b');
  });

  test('exactly one of less, equal and greater holds', () => {
    const value = fc
      .oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(null))
      .map((one) => known('x', one));
    fc.assert(
      fc.property(value, value, (a, b) => {
        const holding = (['<', '=', '>'] as const).filter((how) => valueOf(is(a, how, b)) === true);
        expect(holding).toHaveLength(1);
        expect(valueOf(is(a, '<>', b))).toBe(!holding.includes('='));
        expect(valueOf(is(a, '<=', b))).toBe(holding[0] !== '>');
        expect(valueOf(any(is(a, '<', b), is(a, '>=', b)))).toBe(true);
        expect(valueOf(all(is(a, '<', b), is(a, '>=', b)))).toBe(false);
      }),
    );
  });
});

test('what is greatest is found and picked, each once', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 12 }), (values) => {
      const range = { formula: '$A$1:$A$9', values };
      const sorted = values.map((_, index) => {
        const position = positionIn(range, large(range, index + 1));
        return valueOf(pickFrom(range, position));
      });
      expect(sorted).toEqual([...values].sort((a, b) => b - a));
      expect(valueOf(large(range, values.length + 1))).toBeUndefined();
    }),
  );
});
