import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

import { describe, expect, test } from '@jest/globals';

import { examplePlan } from './testing/example-plan';
import { createAppsScript } from './testing/fake/create-apps-script';

interface Answer {
  readonly item: string;
  readonly expected: unknown;
  readonly seen: unknown;
}

/** What the probe asks of Google by name, asked of the simulation. */
function askFake(): readonly Answer[] {
  const { services } = createAppsScript({ sheets: examplePlan().sheets });
  const context = vm.createContext({ ...services });
  vm.runInContext(fs.readFileSync(path.join(__dirname, 'live-probe.js'), 'utf8'), context);
  const answers = vm.runInContext(
    'JSON.stringify(askNamed(SpreadsheetApp.getActiveSpreadsheet()))',
    context,
  ) as string;
  return JSON.parse(answers) as Answer[];
}

test('the simulation does what is assumed of Google', () => {
  for (const { item, expected, seen } of askFake()) expect({ item, seen }).toEqual({ item, seen: expected });
});

test('the list and the probe name the same: what a run can answer is asked, and no more', () => {
  const list = fs.readFileSync(path.join(__dirname, '../docs/google-trang-tinh-gia-dinh.md'), 'utf8');
  const ways = [...list.matchAll(/^\| *\d+ *\|.*\|([^|]+)\|$/gmu)].map(([, way = '']) => way.trim());
  expect(ways.length).toBeGreaterThan(20);
  const wanted = ways.flatMap((way) => [...way.matchAll(/mục (\d+)/gu)].map(([, item]) => item));
  const probe = fs.readFileSync(path.join(__dirname, 'live-probe.js'), 'utf8');
  const asked = [...probe.matchAll(/(?:item: |note\(\s*|\? )'(\d+)'(?: : '(\d+)')?/gu)]
    .flatMap(([, one, other]) => [one, other])
    .filter((item) => item !== undefined && item !== '0');
  expect([...new Set(asked)].sort()).toEqual([...new Set(wanted)].sort());
  // why: what no program can see says what a person has to look at
  for (const way of ways.filter((one) => !/mục \d/u.test(one)))
    expect(way).toMatch(/^(?:nhìn|bấm|mở|không thử|tệp trên|`npm)/u);
});

const folder = path.join(__dirname, 'recordings');
const files = fs.existsSync(folder) ? fs.readdirSync(folder).filter((file) => file.endsWith('.json')) : [];

describe('recordings of the real Google Sheets', () => {
  if (files.length === 0) test.todo('none yet: run live-probe.js on a draft file and keep its last line');
  for (const file of files)
    test(`${file}: Google answers as is assumed`, () => {
      const { answers } = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as {
        readonly answers: readonly Omit<Answer, 'expected'>[];
      };
      const expected = new Map(askFake().map((answer) => [answer.item, answer.expected]));
      for (const { item, seen } of answers)
        expect({ item, seen }).toEqual({ item, seen: expected.get(item) });
    });
});
