import { expect, test } from '@jest/globals';

import type { CalendarDate } from '../../shared/core/model/calendar-date';
import { readTextInput } from '../text-input';
import { newXlsx } from './new-xlsx';

const today = '2026-03-02' as CalendarDate;

test.each([
  ['kh.md', 'STT | Nội dung\n1 | **Rà soát**'],
  ['kh.csv', 'STT,Nội dung\n1,"Rà soát\nthủ tục"'],
  ['kh.tsv', 'STT\tNội dung\n1\tRà soát'],
])('a workbook made of %s still knows what its sheet came from', async (fileName, text) => {
  const input = readTextInput(new TextEncoder().encode(text), { fileName, today });
  if (!input.ok) throw new Error(input.problem.code);
  const [before] = input.snapshot.sheets;
  const [after] = (await newXlsx(input.snapshot).snapshot({ kind: 'workbook' })).sheets;
  const originOf = (sheet: typeof before) => [sheet?.fromText, sheet?.untyped, sheet?.fromMarkdown];
  expect(originOf(after)).toEqual(originOf(before));
  expect(originOf(after)).toContain(true);
});
