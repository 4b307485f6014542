import { describe, expect, test } from '@jest/globals';

import { canonicalAgency, splitAgencyCell } from './agency-functions';
import { citedDocuments } from './citation-functions';
import { canonicalPeriod, periodEnd, periodStart } from './period-functions';

describe('agencies', () => {
  test('a known name or alias gives the full name', () => {
    expect(canonicalAgency('Sở VHTTDL')).toEqual({ values: ['Sở Văn hóa, Thể thao và Du lịch'] });
  });

  test('a name that fits nothing is not available, with a reason', () => {
    const answer = canonicalAgency('Cửa hàng hoa Ban Mai');
    expect(answer).toMatchObject({ error: 'not-available' });
    expect('reason' in answer && answer.reason.vi).toContain('Cửa hàng hoa Ban Mai');
  });

  test('splits a cell into its agencies, the unknown ones as written', () => {
    expect(splitAgencyCell('Sở Tư pháp; Cửa hàng hoa Ban Mai')).toEqual({
      values: ['Sở Tư pháp', 'Cửa hàng hoa Ban Mai'],
    });
  });
});

describe('periods', () => {
  test('both ends of a quarter', () => {
    expect(periodStart('Quý II/2026')).toEqual({ values: [46_113] });
    expect(periodEnd('Quý II/2026')).toEqual({ values: [46_203] });
  });

  test('a year is lent where none is written', () => {
    expect(periodEnd('Tháng 6', 2026)).toEqual({ values: [46_203] });
  });

  test('a date cell is read by its serial', () => {
    expect(periodStart(46_113)).toEqual({ values: [46_113] });
  });

  test('an open side is not available', () => {
    expect(periodStart('Trước ngày 30/6/2026')).toMatchObject({ error: 'not-available' });
  });

  test('the canonical writing, and a reason where there is none', () => {
    expect(canonicalPeriod('quý 2 năm 2026')).toEqual({ values: ['Quý II/2026'] });
    expect(canonicalPeriod('ngày 32 tháng 4 năm 2026')).toMatchObject({ error: 'value' });
  });
});

describe('citations', () => {
  test('each document once', () => {
    expect(citedDocuments('Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ')).toEqual({
      values: ['Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ'],
    });
  });

  test('no document is not available', () => {
    expect(citedDocuments('Rà soát hồ sơ')).toMatchObject({ error: 'not-available' });
  });
});

test.each([canonicalAgency, splitAgencyCell, periodStart, periodEnd, canonicalPeriod, citedDocuments])(
  'an empty cell stays empty: %p',
  (work) => {
    for (const empty of ['', '  ', null, undefined]) expect(work(empty)).toEqual({ values: [''] });
  },
);
