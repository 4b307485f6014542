import fs from 'node:fs';
import path from 'node:path';

import { expect, test } from '@jest/globals';

import type { CalendarDate } from '../../shared/core/model/calendar-date';
import { fakeExcel } from '../testing/fake-excel';
import { loadClient } from '../testing/load-client';
import { askAssumptions } from './ask-assumptions';
import { ASSUMPTIONS } from './assumptions';

const today = '2026-03-02' as CalendarDate;

function open(version: number) {
  const excel = fakeExcel({ sheets: [], today, dateSystem: 1900 });
  const cell = excel.book.add('Trang1').touch(0, 0);
  cell.value = 'đậm thường';
  cell.runs = [
    { text: 'đậm', look: { 'font.Bold': true } },
    { text: ' thường', look: {} },
  ];
  return { excel, client: loadClient(excel, version) };
}

test('the simulated Excel does what is assumed, and nothing is left behind', async () => {
  const { excel, client } = open(15);
  expect(await askAssumptions(client)).toEqual(
    ASSUMPTIONS.map(({ id, expected }) => ({ id, seen: expected })),
  );
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(['Trang1']);
});

test('an older Excel is asked what it can answer', async () => {
  const answers = await askAssumptions(open(8).client);
  const offered = ASSUMPTIONS.filter(({ since = '1.7' }) => Number(since.split('.')[1]) <= 8);
  expect(answers.map(({ id }) => id)).toEqual(offered.map(({ id }) => id));
});

test('the list names every assumption that is asked, and no other as asked', () => {
  const list = fs.readFileSync(path.join(__dirname, '../../docs/excel-gia-dinh.md'), 'utf8');
  const named = [...list.matchAll(/^\| `([a-z-]+)`/gmu)].map(([, id]) => id);
  expect(named.sort()).toEqual(ASSUMPTIONS.map(({ id }) => id).sort());
});
