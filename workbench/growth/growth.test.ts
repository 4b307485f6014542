import { describe, expect, test } from '@jest/globals';

import { draftPlan } from '../../shared/core/draft/draft-plan';
import { documentFromText } from '../../shared/core/prose/document-from-text';
import { analyse } from '../../shared/core/analyse';
import { lintPlan } from '../../shared/core/lint/lint-plan';
import type { PlanReading } from '../../shared/core/model/reading';
import { readPlan } from '../../shared/core/read-plan';
import { allRules } from '../../shared/core/rules';
import { playSafeFixes } from '../../shared/core/commands/play-safe-fixes';
import { snapshotFromText } from '../../shared/core/table/snapshot-from-text';
import { RESIDUE_CLEANERS } from '../../shared/core/rules/text/clean-residue';
import { foreignPlan, textCell } from '../xlsx/fixtures/foreign-plan';
import { TODAY } from '../xlsx/fixtures/officer-steps';
import { openXlsx } from '../xlsx/xlsx-host';
import { growth, STRAIGHT } from './growth';

/** Texts that make a careless pattern or search look at the same letters again and again. */
const HOSTILE = [
  'kế hoạch ',
  'báo báo cáo cáo ',
  'aa',
  'a ',
  'UBND ',
  'Sở Y tế, ',
  'Quý I ',
  '1/2/2026 ',
  'Tháng 1, ',
  'số 12/KH-UBND ngày 1/2/2026 ',
  '( ',
  '[a](',
  '**',
  '<p ',
  '&#1',
  '"',
  '. ',
  '- ',
  '\n ',
  ' ',
  '1.',
];

const repeated = (piece: string, size: number): string =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

const HEADER = 'STT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian\tKết quả';

/** The text in every column of a task and in prose. */
const planWith = (text: string) => {
  const cell = JSON.stringify(text).slice(1, -1).replaceAll('\\n', ' ').replaceAll('\\t', ' ');
  return snapshotFromText(
    `KẾ HOẠCH NĂM 2026\n\n${cell}\n${HEADER}\n1\t${cell}\tSở Y tế\tSở Y tế\tQuý I/2026\tBáo cáo\n` +
      `2\tLập báo cáo\t${cell}\t${cell}\t${cell}\t${cell}\n`,
    { today: TODAY },
  );
};

describe('a text of a hostile piece, over and over', () => {
  test.each(HOSTILE.map((piece) => [piece]))('%j is read and checked in time that grows with it', (piece) => {
    const work = (size: number) => {
      const snapshot = planWith(repeated(piece, size));
      return () => analyse(snapshot);
    };
    expect(growth(work, 2_500)).toBeLessThanOrEqual(STRAIGHT);
  });

  test.each(HOSTILE.map((piece) => [piece]))(
    '%j is checked by each rule alone in such time',
    (piece) => {
      const readings = new Map<number, PlanReading>();
      const readingOf = (size: number): PlanReading => {
        const known = readings.get(size) ?? readPlan(planWith(repeated(piece, size)));
        readings.set(size, known);
        return known;
      };
      const crooked = allRules.filter((rule) => {
        const work = (size: number) => {
          const reading = readingOf(size);
          return () => lintPlan(reading, [rule]);
        };
        return growth(work, 2_500) > STRAIGHT;
      });
      expect(crooked.map(({ id }) => id)).toEqual([]);
    },
    60_000,
  );

  test.each(RESIDUE_CLEANERS.map((cleaner) => [cleaner.kind, cleaner] as const))(
    'cleaner %s',
    (_, { clean }) => {
      for (const piece of HOSTILE) {
        const work = (size: number) => {
          const text = repeated(piece, size);
          return () => clean(text);
        };
        expect([piece, growth(work, 20_000) <= STRAIGHT]).toEqual([piece, true]);
      }
    },
  );
});

describe('a sheet of many rows', () => {
  const task = (row: number) =>
    `${String(row)}\tRà soát nội dung số ${String(row)}\tSở Y tế\tSở Nội vụ, Sở Tài chính\tTháng ${String(1 + (row % 12))}/2026\tBáo cáo`;
  const rows = (count: number, make: (row: number) => string): string =>
    Array.from({ length: count }, (_, row) => make(row + 1)).join('\n');

  test.each<readonly [string, (row: number) => string]>([
    ['tasks', task],
    ['the same task', () => task(1)],
    ['tasks and blank rows', (row) => (row % 2 === 0 ? '' : task(row))],
    ['headers over and over', (row) => (row % 2 === 0 ? HEADER : task(row))],
    ['rows of one word', () => 'a'],
    ['rows of numbers', (row) => `${String(row)}\t${String(row)}`],
    ['sections', (row) => `I\tMục số ${String(row)}`],
  ])('of %s', (_, make) => {
    const work = (size: number) => {
      const snapshot = snapshotFromText(`${HEADER}\n${rows(size, make)}`, { today: TODAY });
      return () => analyse(snapshot);
    };
    expect(growth(work, 400)).toBeLessThanOrEqual(STRAIGHT);
  });
});

describe('a workbook file', () => {
  const emptyRows = (count: number, from = 8): string =>
    Array.from(
      { length: count },
      (_, row) => `<row r="${String(row + from)}"><c r="B${String(row + from)}" s="0"/></row>`,
    ).join('');
  const opened = (bytes: Uint8Array) => {
    const opening = openXlsx(bytes, { today: TODAY });
    if (!opening.ok) throw new Error(opening.problem.en);
    return opening.host;
  };
  const last = (row: number): string =>
    `<row r="${String(row)}">${textCell(`A${String(row)}`, 'Nơi nhận')}</row>`;

  const bareRows = (count: number, inner: string): string =>
    Array.from(
      { length: count },
      (_, row) => `<row r="${String(row + 8)}" ht="15" customHeight="1">${inner}</row>`,
    ).join('');

  test.each<readonly [string, (count: number) => string]>([
    ['with cells', emptyRows],
    ['without cells', (count) => bareRows(count, '')],
    ['with blanks between their tags', (count) => bareRows(count, '\n  ')],
    ['closed in their tag', (count) => bareRows(count, '').replaceAll('></row>', '/>')],
  ])(
    'empty formatted rows %s are read and corrected',
    async (_, rows) => {
      const work = (count: number) => {
        const bytes = foreignPlan({ moreRows: rows(count) + last(count + 8) });
        return () => opened(bytes);
      };
      expect(growth(work, 2_000)).toBeLessThanOrEqual(STRAIGHT);
      const host = opened(foreignPlan({ moreRows: rows(80_000) }));
      const { patch } = playSafeFixes(await host.snapshot({ kind: 'workbook' }));
      const before = process.cpuUsage();
      expect(await host.apply(patch)).toMatchObject({ ok: true });
      // why: with the square of the rows it took a minute
      expect(process.cpuUsage(before).user / 1e6).toBeLessThan(15);
    },
    120_000,
  );

  test('many rows are taken out and come back', () => {
    const work = (count: number) => {
      const host = opened(foreignPlan({ moreRows: emptyRows(count) + last(count + 8) }));
      const ops = Array.from({ length: count }, (_, index) => ({
        kind: 'delete-rows' as const,
        sheet: '1',
        row: count + 6 - index,
        rows: [{ cells: [] }],
      }));
      return () => void host.apply({ version: 1, label: { vi: '', en: '' }, ops });
    };
    expect(growth(work, 2_000)).toBeLessThanOrEqual(STRAIGHT);
  });

  test.each<readonly [string, (count: number) => string]>([
    [
      'long strings',
      (count) => `<row r="8">${textCell('B8', 'ế'.repeat(Math.min(32_000, count * 8)))}</row>`,
    ],
    [
      'runs of letters',
      (count) => `<row r="8"><c r="B8" t="inlineStr"><is>${'<r><t>a</t></r>'.repeat(count)}</is></c></row>`,
    ],
    ['comments', (count) => `<!-- <row> -->`.repeat(count)],
    ['wide rows', (count) => `<row r="8">${'<c><v>1</v></c>'.repeat(count)}</row>`],
    [
      'formulas',
      (count) =>
        Array.from(
          { length: count },
          (_, row) => `<row r="${String(row + 8)}"><c r="H${String(row + 8)}"><f>SUM(E3:E7)</f></c></row>`,
        ).join(''),
    ],
  ])('%s are read', (_, rows) => {
    const work = (count: number) => {
      const bytes = foreignPlan({ moreRows: rows(count) });
      return () => opened(bytes);
    };
    expect(growth(work, 3_000)).toBeLessThanOrEqual(STRAIGHT);
  });
});

/** The text in the front, as a heading, as a duty and as a list of duties, with and without line breaks. */
const proseOf = (text: string): string =>
  `KẾ HOẠCH NĂM 2026\nCăn cứ ${text}\nI. MỤC ĐÍCH\n${text}\nII. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ\n- ${text}\n` +
  `2. ${text}:\n- Phối hợp với ${text}\n${text.replaceAll(', ', ',\n')}\n- Đơn vị chủ trì: ${text}\n`;

describe('a plan in prose of a hostile piece, over and over', () => {
  const PROSE = [
    ...HOSTILE,
    'phối hợp với ',
    'chỉ đạo Sở Y tế phối hợp với ',
    'Giao Sở Y tế ',
    '; giao Sở A ',
    'kinh phí hằng năm ',
  ];
  test.each(PROSE.map((piece) => [piece]))('%j is drafted in time that grows with it', (piece) => {
    const work = (size: number) => {
      const document = documentFromText(proseOf(repeated(piece, size)));
      return () => draftPlan(document);
    };
    expect(growth(work, 2_500)).toBeLessThanOrEqual(STRAIGHT);
  });

  test('a long plan of real sentences is drafted in time that grows with it', () => {
    const duties = (size: number): string =>
      Array.from(
        { length: size },
        (_, index) =>
          `${String((index % 90) + 1)}. Phòng Nội vụ số ${String(index)}\n- Chủ trì, phối hợp với Sở Y tế tham mưu việc thứ ${String(index)} trước ngày 15/6.`,
      ).join('\n');
    const work = (size: number) => {
      const document = documentFromText(
        `KẾ HOẠCH NĂM 2026\nI. MỤC ĐÍCH\nII. TỔ CHỨC THỰC HIỆN\n${duties(size)}`,
      );
      return () => draftPlan(document);
    };
    expect(growth(work, 300)).toBeLessThanOrEqual(STRAIGHT);
  });
});
