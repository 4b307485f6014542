import { describe, expect, test } from '@jest/globals';
import { createPeriodReader } from '../../dates/period-reader';
import type { Period } from '../../model/period';
import { type Deadline, readDeadline } from './deadline';

const reader = createPeriodReader({ planYears: { from: 2025, to: 2025 } });
const read = (text: string): Period => (text === '' ? { kind: 'empty' } : reader.readText(text));
const deadline = (end: string, start = ''): Deadline => readDeadline(read(start), read(end));

describe('readDeadline', () => {
  test('the deadline is the last day of the written time', () => {
    expect(deadline('Quý II/2025')).toEqual({ kind: 'dated', from: '2025-04-01', to: '2025-06-30' });
    expect(deadline('trước ngày 20/6/2025')).toMatchObject({ kind: 'dated', to: '2025-06-19' });
    expect(deadline('Tháng 12/2025', 'Tháng 01/2025')).toMatchObject({
      from: '2025-01-01',
      to: '2025-12-31',
    });
  });

  test('ongoing and recurring work has none', () => {
    expect(deadline('Thường xuyên').kind).toBe('open');
    expect(deadline('Hằng quý').kind).toBe('open');
    expect(deadline('Từ quý II/2027').kind).toBe('open');
  });

  test('nothing is invented where no day is written', () => {
    expect(deadline('Sau khi có văn bản của tỉnh').kind).toBe('unclear');
    expect(deadline('tháng 13/2025').kind).toBe('wrong');
    expect(deadline('').kind).toBe('none');
  });
});
