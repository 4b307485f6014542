import fs from 'node:fs';
import path from 'node:path';

import { describe, expect, test } from '@jest/globals';

import type { CalendarDate } from '../../shared/core/model/calendar-date';
import { openHost } from '../testing/open-host';
import type { FakeExcel } from '../testing/fake-excel';
import { fakeExcel } from '../testing/fake-excel';
import { ASSUMPTIONS } from './assumptions';
import type { Recording } from './recording';
import { exchangesOf } from './recording';
import { replayRecording } from './replay-recording';

const folder = path.join(__dirname, 'recordings');
const files = fs.existsSync(folder) ? fs.readdirSync(folder).filter((file) => file.endsWith('.json')) : [];

const REQUEST = '{"Actions":[],"ObjectPaths":{}}';
const inEnvelope = (body: string): string => JSON.stringify({ status: 'succeeded', value: [200, [], body] });

test.each([
  ['as it is', '{"Results":[]}', '{"Results":[]}'],
  ['in the envelope of Excel on the web', inEnvelope('{"Results":[]}'), '{"Results":[]}'],
  ['of a whole failure', '{"error":{"code":"AccessDenied"}}', '{"error":{"code":"AccessDenied"}}'],
  ['of a failed call', '{"status":"failed","reason":5103}', '{"status":"failed","reason":5103}'],
])('the log of the client is read as requests and answers: an answer %s', (_name, logged, response) => {
  const lines = ['Request:', REQUEST, 'noise', 'more {noise', '{"telemetry":1}', 'Response:', logged, logged];
  expect(exchangesOf('read', lines)).toEqual([{ operation: 'read', request: REQUEST, response }]);
});

const today = '2026-03-02' as CalendarDate;

/** An empty workbook; `skipped` numbers were given away before, as in a workbook with a past. */
function emptyExcel(excel: FakeExcel, skipped = 0): FakeExcel {
  for (let count = 0; count < skipped; count++) excel.book.nextId();
  excel.book.add('Sheet1');
  return excel;
}

const freshExcel = (): FakeExcel => emptyExcel(fakeExcel({ sheets: [], today, dateSystem: 1900 }));

test('a recording of another workbook is replayed with the names that this one gives', async () => {
  const { host, excel } = openHost({ sheets: [], today, dateSystem: 1900 });
  emptyExcel(excel, 40);
  const { sheets } = await host.snapshot({ kind: 'workbook' });
  await host.mark([
    { sheet: sheets[0]?.id ?? '', range: { top: 0, left: 0, bottom: 0, right: 0 }, severity: 'error' },
  ]);
  const exchanges = excel.trips.map(({ request, response }) => ({ operation: 'read', request, response }));
  expect(exchanges[1]?.request).toContain(sheets[0]?.id);
  for (const { recorded, replayed } of replayRecording(exchanges, freshExcel()))
    expect(replayed).toEqual(recorded);
});

describe('recordings of a real Excel', () => {
  if (files.length === 0) test.todo('none yet: open recorder.html in a real Excel and keep what it prints');
  for (const file of files)
    test(`${file}: the simulated Excel answers alike`, () => {
      const text = fs.readFileSync(path.join(folder, file), 'utf8');
      const { answers, exchanges } = JSON.parse(text) as Recording;
      expect(answers).toEqual(
        ASSUMPTIONS.filter(({ id }) => answers.some((one) => one.id === id)).map(({ id, expected }) => ({
          id,
          seen: expected,
        })),
      );
      const outcome = replayRecording(exchanges, freshExcel());
      for (const { operation, recorded, replayed } of outcome)
        expect({ operation, ...replayed }).toEqual({ operation, ...recorded });
    });
});
