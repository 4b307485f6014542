import { readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from '@jest/globals';

const ROOT = path.resolve(__dirname, '..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

const rows = [...read('docs/excel-gia-dinh.md').matchAll(/^\| +(\d+) +\|[^|]+\|([^|]+)\|$/gmu)].map(
  ([, point = '', tests = '']) => ({
    point,
    tests: tests.split('<br>').map((line) => {
      const [, file = '', name = ''] = /`([^`]+)`: (.+)/u.exec(line.trim()) ?? [];
      return { file, name: name.trim() };
    }),
  }),
);

test('every point has a test that holds it, and is listed once', () => {
  const points = rows.map(({ point }) => Number(point));
  expect(points).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
});

test.each(rows)('point $point is held by tests that are there', ({ tests }) => {
  expect(tests.length).toBeGreaterThan(0);
  for (const { file, name } of tests) {
    expect(name).not.toBe('');
    expect(read(file)).toContain(name);
  }
});
