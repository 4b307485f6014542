import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { foreignPlan, foreignSheet } from '../xlsx/fixtures/foreign-plan';
import { tortureWorkbook } from '../xlsx/fixtures/torture-workbook';
import { passThrough } from './pass-through';

const EXAMPLES = path.join(__dirname, '../../examples');
const files: readonly (readonly [string, Uint8Array])[] = [
  ...readdirSync(EXAMPLES)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => [name, readFileSync(path.join(EXAMPLES, name))] as const),
  ['torture', tortureWorkbook()],
  ['plan', foreignPlan()],
  ['plan beside another sheet', foreignPlan({ otherSheets: [{ name: 'B', xml: foreignSheet('') }] })],
  ['macros', foreignPlan({ workbookType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' })],
];

test.each(files)(
  '%s goes through: nothing lost, nothing broken, everything taken back',
  async (_, bytes) => {
    expect(await passThrough(bytes)).toMatchObject({
      outcome: 'passed',
      lost: [],
      faults: [],
      notUndone: [],
    });
  },
  60_000,
);

test('what is no workbook is refused with a reason', async () => {
  expect(await passThrough(new Uint8Array([1, 2, 3]))).toMatchObject({
    outcome: 'refused',
    reason: expect.stringContaining('Excel'),
  });
});
