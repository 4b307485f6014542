import { describe, expect, test } from '@jest/globals';

import { planSheets } from '../../shared/core/commands/plan-sheets';
import type { CalendarDate } from '../../shared/core/model/calendar-date';
import { openXlsx } from '../xlsx/xlsx-host';
import { builtWorkbook, planText } from './fixtures/plans-to-print';
import {
  leastSize,
  overlaps,
  type PrintedPage,
  printedPages,
  type PrintedWord,
  withoutBlanks,
} from './fixtures/printed-pages';

/** Points. LibreOffice rounds its scale down to whole percents. */
const LEAST_ANNEX = 10.95;

const LATER = '2026-07-10' as CalendarDate;

const says = ({ text }: PrintedPage, words: string): boolean => text.includes(withoutBlanks(words));

const LEAST_SUMMARY = 8.95;

/** The pages of "Tổng hợp", which are the last: the plans ask for no reports. */
const summaryPages = (pages: readonly PrintedPage[]): readonly PrintedPage[] =>
  pages.slice(pages.findIndex((page) => says(page, 'TỔNG HỢP')));

/** The pages of "Bảng chuẩn": from the one that says what it is to the one of the summary. */
function annexPages(pages: readonly PrintedPage[]): readonly PrintedPage[] {
  const first = pages.findIndex((page) => says(page, 'Phụ lục'));
  const next = pages.findIndex((page, index) => index > first && says(page, 'TỔNG HỢP'));
  return pages.slice(first, next);
}

/** Words of headings: "Nhóm" of "Nhóm việc thứ n", which no task of the plans begins with. */
const headingsOn = ({ words }: PrintedPage): readonly PrintedWord[] =>
  words.filter(({ text }) => text === 'Nhóm');

describe.each([
  [9, false, 2],
  [30, true, 6],
  [94, true, 16],
  [300, false, 50],
])('“Bảng chuẩn” of %i tasks, followed: %s, on paper', (count, tracking, most) => {
  let pages: readonly PrintedPage[] = [];
  let summary: readonly PrintedPage[] = [];
  test('is printed', async () => {
    const all = printedPages(await builtWorkbook(planText(count), tracking));
    pages = annexPages(all);
    summary = summaryPages(all);
    expect(pages.length).toBeGreaterThan(0);
    // why: rows that are too high leave the ends of pages white
    expect(pages.length).toBeLessThanOrEqual(most);
    const words = new Set(pages.flatMap((page) => page.words.map(({ text }) => text)));
    const missing = Array.from({ length: count }, (_, index) => `VIEC${String(index + 1)}`).filter(
      (task) => !words.has(task),
    );
    expect(missing).toEqual([]);
  }, 240_000);

  test('no text is smaller than 11 points, and none is cut or runs into another', () => {
    for (const page of pages) {
      expect(leastSize(page)).toBeGreaterThanOrEqual(LEAST_ANNEX);
      expect(overlaps(page)).toEqual([]);
      for (const { left, right, bottom } of page.words) {
        expect(left).toBeGreaterThan(0);
        expect(right).toBeLessThan(page.width);
        expect(bottom).toBeLessThan(page.height);
      }
    }
  });

  test('no heading ends a page', () => {
    for (const page of pages) {
      for (const heading of headingsOn(page))
        expect(page.words.some(({ top }) => top > heading.bottom)).toBe(true);
    }
    expect(pages.flatMap(headingsOn)).toHaveLength(Math.ceil(count / 9));
  });

  test('every page has the header row in the plan’s own words; every page but the first its number', () => {
    pages.forEach((page, index) => {
      expect(says(page, 'Nội dung công việc')).toBe(true);
      expect(says(page, 'Sản phẩm')).toBe(true);
      const number = page.words.find(({ top }) => top < 50);
      expect(number?.text).toBe(index === 0 ? undefined : String(index + 1));
    });
  });

  test('begins with the head of an annex and ends with receivers and signature', () => {
    const on = (page: PrintedPage | undefined, parts: readonly string[]): readonly string[] =>
      parts.filter((part) => !page || !says(page, part));
    const head = [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      '(Kèm theo Kế hoạch số 36/KH-UBND ngày 12 tháng 01 năm 2026',
    ];
    expect(on(pages[0], head)).toEqual([]);
    expect(
      on(pages[pages.length - 1], ['Nơi nhận:', '- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN', 'Trần Văn Minh']),
    ).toEqual([]);
  });

  test('the chart of agencies has every name whole', () => {
    const title = withoutBlanks('Số nhiệm vụ theo cơ quan');
    const rows = planText(count)
      .split('\n')
      .map((row) => row.split('\t'));
    const leads = [
      ...new Set(rows.flatMap(([number = '', , lead = '']) => (/^\d+$/u.test(number) ? [lead] : []))),
    ];
    expect(leads.length).toBeGreaterThan(2);
    const charts = summary.flatMap(({ text }) =>
      text.includes(title) ? [text.slice(text.indexOf(title))] : [],
    );
    // why: a full page of thirty tasks has no room for it
    expect(charts).toHaveLength(count === 30 ? 0 : 1);
    for (const chart of charts)
      expect(leads.filter((name) => !chart.includes(withoutBlanks(name)))).toEqual([]);
  });

  test('“Tổng hợp” stands on one page up to thirty tasks; no text is smaller than 9 points, cut or run into', () => {
    if (count <= 30) expect(summary).toHaveLength(1);
    else expect(summary.length).toBeGreaterThan(count / 30);
    for (const page of summary) {
      expect(leastSize(page)).toBeGreaterThanOrEqual(LEAST_SUMMARY);
      expect(overlaps(page)).toEqual([]);
    }
    const words = summary.flatMap((page) => page.words.map(({ text }) => text));
    // why: every task is there, the first of each section among them
    expect(words.filter((word) => word.endsWith('.1')).length).toBeGreaterThanOrEqual(Math.ceil(count / 9));
  });
});

test('“Tổng hợp” of thirty tasks stands on one page with the words of the trend', async () => {
  const opening = openXlsx(await builtWorkbook(planText(30), true), { today: LATER });
  if (!opening.ok) throw new Error(opening.problem.en);
  const { host } = opening;
  const snapshot = await host.snapshot({ kind: 'workbook' });
  expect(await host.apply(planSheets(snapshot, { keepsDay: true }).patch)).toMatchObject({ ok: true });
  const summary = summaryPages(printedPages(host.save()));
  expect(summary).toHaveLength(1);
  for (const page of summary) {
    expect(says(page, 'So với ngày 02/06/2026: hoàn thành 0 → 0')).toBe(true);
    expect(leastSize(page)).toBeGreaterThanOrEqual(LEAST_SUMMARY);
    expect(overlaps(page)).toEqual([]);
  }
}, 240_000);
