import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { beforeAll, expect, test } from '@jest/globals';

import type { Analysis } from '../shared/core';
import { check, runToEnd } from '../shared/core';
import { openXlsx } from '../workbench/xlsx/xlsx-host';

const ROOT = path.resolve(__dirname, '..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

let found: Analysis['findings'];
beforeAll(async () => {
  const bytes = readFileSync(path.join(ROOT, 'examples/ke-hoach-mau.xlsx'));
  const opening = openXlsx(Uint8Array.from(bytes), { today: '2026-03-02' as never });
  if (!opening.ok) throw new Error(opening.problem.en);
  const snapshot = await opening.host.snapshot({ kind: 'workbook' });
  found = runToEnd(check(snapshot)).analysis.findings;
});

test('the tour tells what the example really gives', () => {
  const tour = read('docs/huong-dan-su-dung.md');
  const count = (severity: string): string => String(found.filter((one) => one.severity === severity).length);
  expect(tour).toContain(`có ${count('error')} lỗi, ${count('warning')} cảnh báo, ${count('hint')} gợi ý`);
  const safe = found.filter(({ fixes }) => fixes.some(({ applicability }) => applicability === 'safe'));
  expect(tour).toContain(`${String(safe.length)} sửa đổi an toàn`);
  const [first] = found.filter(({ severity }) => severity === 'error');
  expect([first?.rule, first?.at.range]).toEqual([
    'no-impossible-date',
    { top: 27, left: 5, bottom: 27, right: 5 },
  ]);
});

test('every page and picture that the documents lead to is there', () => {
  const pages = [
    'README.md',
    'CHANGELOG.md',
    ...readdirSync(path.join(ROOT, 'docs'))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ];
  const lost = pages.flatMap((page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)|src="(?!https?:)([^"]+)"/gu)];
    return links
      .map(([, link, picture]) => link ?? picture ?? '')
      .filter((link) => !existsSync(path.join(ROOT, path.dirname(page), link)))
      .map((link) => `${page}: ${link}`);
  });
  expect(lost).toEqual([]);
});
