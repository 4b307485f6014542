import { beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { annex } from '../../shared/core/commands/annex';
import type { AnnexDocument } from '../../shared/core/model/annex-document';
import { snapshotFromText } from '../../shared/core/table/snapshot-from-text';
import { runToEnd } from '../../shared/core/work/slices';
import { annexDocx } from '../../shared/docx/annex-docx';
import { planText, TODAY } from './fixtures/plans-to-print';
import { leastSize, overlaps, type PrintedPage, printedPages, withoutBlanks } from './fixtures/printed-pages';

/** Points, less what is lost where sizes are read off boxes. */
const LEAST = 10.95;
/** Points from millimetres. */
const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

function annexOf(text: string): AnnexDocument {
  const { annex: made } = runToEnd(annex(snapshotFromText(text, { today: TODAY }), { signed: true }));
  if (!made) throw new Error('no annex');
  return made;
}

const REAL = '009-qd-2629-t2.tsv';
const real = (): string => readFileSync(path.join(__dirname, '../precision/tables', REAL), 'utf8');

describe.each([
  ['9 tasks', planText(9)],
  ['30 tasks', planText(30)],
  ['94 tasks', planText(94)],
  ['300 tasks', planText(300)],
  [REAL, real()],
])('the annex of %s in Word, on paper', (_, text) => {
  const document = annexOf(text);
  let pages: readonly PrintedPage[] = [];
  beforeAll(() => {
    pages = printedPages(annexDocx(document), 'docx');
  }, 240_000);

  test('lies on A4, and all stands between the margins but the page number', () => {
    for (const { width, height, words } of pages) {
      expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
      for (const { left, right, bottom, top } of words) {
        expect(left).toBeGreaterThanOrEqual(mm(30) - 1);
        expect(right).toBeLessThanOrEqual(width - mm(15) + 1);
        expect(bottom).toBeLessThanOrEqual(height - mm(20) + 3);
        expect(top).toBeGreaterThan(0);
      }
    }
  });

  test('no word of it is lost', () => {
    const paper = withoutBlanks(pages.map((page) => page.words.map((word) => word.text).join('')).join(''));
    const words = document.body
      .flatMap((row) => (row.kind === 'task' ? row.texts : row.kind === 'section' ? [row.title] : [row.text]))
      .flatMap((cell) => cell.split(/\s+/u));
    expect(words.filter((word) => !paper.includes(withoutBlanks(word)))).toEqual([]);
  });

  test('no text is smaller than 11 points, and none is cut or runs into another', () => {
    for (const page of pages) {
      expect(leastSize(page)).toBeGreaterThanOrEqual(LEAST);
      expect(overlaps(page)).toEqual([]);
    }
  });

  test('every page of the table has its header row', () => {
    // why: Writer does not keep the last row of a table with what follows it, as Word does
    const inTable = pages.filter(({ text: paper }) => !/^\d*Nơinhận:/u.test(paper));
    expect(inTable.length).toBeGreaterThanOrEqual(pages.length - 1);
    for (const { text: paper } of inTable)
      for (const word of document.columns.flatMap(({ header }) => header.split(' ')))
        expect(paper).toContain(withoutBlanks(word));
  });

  test('every page but the first has its number in the middle of the upper margin', () => {
    pages.forEach(({ words, width }, index) => {
      const inMargin = words.filter(({ bottom }) => bottom < mm(20));
      expect(inMargin.map((word) => word.text)).toEqual(index === 0 ? [] : [String(index + 1)]);
      const middle = (mm(30) + width - mm(15)) / 2;
      for (const { left, right } of inMargin) expect(Math.abs((left + right) / 2 - middle)).toBeLessThan(2);
    });
  });

  test('“Nơi nhận” and signature stand together on the last page', () => {
    const close = document.close
      .flatMap((line) => line.map(({ text: words }) => withoutBlanks(words)))
      .filter((words) => /\p{L}/u.test(words));
    const { text: paper = '' } = pages[pages.length - 1] ?? {};
    expect(close.filter((words) => !paper.includes(words))).toEqual([]);
  });
});

test('a heading never ends a page, wherever on the page it falls', () => {
  const orphans: string[] = [];
  for (let before = 14; before < 26; before++) {
    const rows = Array.from(
      { length: before },
      (_, index) => `${String(index + 1)}\tViệc\tPhòng Nội vụ\tQuý I/2026`,
    );
    const text = [
      'KẾ HOẠCH',
      'Thử năm 2026',
      '',
      'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành',
      'I. Nhóm đầu',
      ...rows,
      'II. TIEUDE',
      '1\tViệc sau cùng\tPhòng Nội vụ\tQuý I/2026',
      '2\tViệc sau cùng\tPhòng Nội vụ\tQuý I/2026',
    ].join('\n');
    for (const { words } of printedPages(annexDocx(annexOf(text)), 'docx')) {
      const heading = words.find((word) => word.text === 'TIEUDE');
      if (heading && !words.some(({ top }) => top > heading.bottom)) orphans.push(String(before));
    }
  }
  expect(orphans).toEqual([]);
}, 240_000);
