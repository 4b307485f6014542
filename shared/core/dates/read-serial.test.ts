import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import { fromEpochDay } from '../model/calendar-date';
import { dateToSerial, readSerial, serialToDate } from './read-serial';

describe('readSerial', () => {
  test.each([
    [45292, 1900, '2024-01-01'],
    [45352, 1900, '2024-03-01'],
    [43830, 1904, '2024-01-01'],
    [45292.75, 1900, '2024-01-01'],
  ] as const)('%d in the system of %d is %s', (serial, system, date) => {
    expect(readSerial(serial, system)).toEqual({ kind: 'interval', from: date, to: date, precision: 'day' });
  });

  test('the format tells a month from a day', () => {
    expect(readSerial(45352, 1900, 'mmm-yy')).toEqual({
      kind: 'interval',
      from: '2024-03-01',
      to: '2024-03-31',
      precision: 'month',
    });
    expect(readSerial(45352, 1900, 'dd/mm/yyyy')).toMatchObject({ precision: 'day' });
  });

  test('2025 may be a year or a day of 1905', () => {
    const period = readSerial(2025, 1900);
    expect(period).toMatchObject({
      kind: 'ambiguous',
      readings: [
        { from: '2025-01-01', to: '2025-12-31' },
        { from: '1905-07-17', to: '1905-07-17' },
      ],
    });
  });

  test('29 February 1900 never was, and small numbers are no times', () => {
    expect(readSerial(60, 1900)).toEqual({ kind: 'invalid', reason: 'no-such-day' });
    expect(serialToDate(59, 1900)).toBe('1900-02-28');
    expect(serialToDate(61, 1900)).toBe('1900-03-01');
    expect(readSerial(4, 1900)).toEqual({ kind: 'unparsed' });
    expect(readSerial(Number.NaN, 1900)).toEqual({ kind: 'unparsed' });
  });

  test('a serial and its day belong together in both systems', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -24000, max: 60000 }),
        fc.constantFrom(1900, 1904),
        (epochDay, system) => {
          const date = fromEpochDay(epochDay);
          if (date === undefined) return;
          expect(serialToDate(dateToSerial(date, system), system)).toBe(date);
        },
      ),
    );
  });
});
