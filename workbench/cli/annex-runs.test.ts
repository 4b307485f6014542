import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { cliOn } from '../testing/run-cli';
import { foreignPlan } from '../xlsx/fixtures/foreign-plan';
import { textsOf } from '../xlsx/fixtures/officer-steps';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kehoach-chu-dam-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = cliOn('2026-03-02');
const text = (words: string): string => `<t xml:space="preserve">${words}</t>`;

/** The document of the annex made of a plan whose cell B3 holds these runs. */
async function annexOf(name: string, runs: string): Promise<string> {
  const place = (ending: string): string => path.join(folder, name + ending);
  writeFileSync(
    place('.xlsx'),
    foreignPlan({ cells: { B3: `<c r="B3" t="inlineStr"><is>${runs}</is></c>` } }),
  );
  expect((await run('annex', place('.xlsx'), '-o', place('.docx'))).code).toBe(0);
  return textsOf(readFileSync(place('.docx')))('word/document.xml');
}

test('words that are bold, italic or raised in a cell are so in the annex, corrected text and all', async () => {
  const xml = await annexOf(
    'dam',
    `<r>${text('Rà soát  ')}</r><r><rPr><b/><i val="1"/></rPr>${text('quy trình')}</r>` +
      `<r><rPr><vertAlign val="superscript"/><strike val="0"/></rPr>${text(' 2')}</r>`,
  );
  expect(xml).toContain(
    '<w:r><w:t xml:space="preserve">Rà soát </w:t></w:r>' +
      '<w:r><w:rPr><w:b/><w:i/></w:rPr><w:t xml:space="preserve">quy trình</w:t></w:r>' +
      '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t xml:space="preserve"> 2</w:t></w:r>',
  );
});

test('a cell whose words all look alike takes the look of the annex', async () => {
  const xml = await annexOf(
    'mau',
    `<r><rPr><color rgb="FFFF0000"/></rPr>${text('Rà soát ')}</r><r>${text('quy trình')}</r>`,
  );
  expect(xml).toContain('<w:t xml:space="preserve">Rà soát quy trình</w:t>');
});
