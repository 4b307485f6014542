import { expect, test } from '@jest/globals';

import { agencyName, splitAgencyNames } from './agency-functions';
import { citedDocuments } from './citation-functions';
import { periodEnd, periodName, periodStart } from './period-functions';

test('an agency gets its canonical name, an unknown one a reason', () => {
  expect(agencyName('ubnd phường')).toMatchObject({ kind: expect.any(String) });
  expect(agencyName('')).toEqual({ kind: 'value', value: '' });
  expect(agencyName('Ủy ban Những người yêu sách')).toMatchObject({ kind: 'error', error: 'not-available' });
});

test('a cell of several agencies is told to be split', () => {
  expect(splitAgencyNames('Sở Tài chính; Sở Nội vụ')).toEqual(['Sở Tài chính', 'Sở Nội vụ']);
  expect(agencyName('Sở Tài chính; Sở Nội vụ')).toMatchObject({ kind: 'error' });
});

test('a period has its first and last day and its one spelling', () => {
  expect(periodStart('quý 2 năm 2026')).toEqual({ kind: 'value', value: 46_113 });
  expect(periodEnd('quý 2 năm 2026')).toEqual({ kind: 'value', value: 46_203 });
  expect(periodName('quý 2 năm 2026')).toEqual({ kind: 'value', value: 'Quý II/2026' });
});

test('what has no day says why', () => {
  expect(periodEnd('khi có hướng dẫn')).toMatchObject({ kind: 'error' });
  expect(periodStart('31/4/2026')).toMatchObject({ kind: 'error', error: 'value' });
  expect(periodStart('')).toEqual({ kind: 'value', value: '' });
});

test('citations come out in their right spelling, each once', () => {
  const text = 'Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ';
  expect(citedDocuments(text)[0]).toContain('61/2018/NĐ-CP');
  expect(citedDocuments('không có văn bản')).toEqual(['']);
});
