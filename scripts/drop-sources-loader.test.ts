import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

import dropSources from './drop-sources-loader';

const drop = (source: string): string => dropSources.call({ resourcePath: 'entries.ts' }, source);

test('sources go, all but the one that is asked', () => {
  const entry = "[{ id: 'a', source: 'S1 S4' }, { source: 'memory', id: 'b' }, { source: 'plans', id: 'c' }]";
  expect(drop(`export const all = ${entry};`).replace(/\s+/gu, ' ')).toBe(
    "export const all = [{ id: 'a', }, { source: 'memory', id: 'b' }, { id: 'c' }];",
  );
  expect(drop("export const one = { source: own ? 'S10' : 'memory' };")).toContain('memory');
});

const FOLDER = 'shared/data/agencies';

describe.each(readdirSync(FOLDER).filter((name) => name.endsWith('-agencies.ts')))('%s', (name) => {
  test('loses its sources and nothing else', () => {
    const source = readFileSync(`${FOLDER}/${name}`, 'utf8');
    const written = (text: string): string =>
      text.replace(/source: '(?!memory')[^']*'/gu, '').replace(/[\s,]+/gu, '');
    expect(written(drop(source))).toBe(written(source));
    expect(drop(source)).not.toMatch(/source: '(?!memory)/u);
  });
});
