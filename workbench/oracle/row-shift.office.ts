import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { CalendarDate } from '../../shared/core/model/calendar-date';
import type { PatchOp } from '../../shared/core/model/patch';
import type { SheetSnapshot } from '../../shared/core/model/snapshot';
import { snapshotContents } from '../../shared/core/patch/sheet-contents';
import { openXlsx } from '../xlsx/xlsx-host';
import { madeWorkbook, PLAN, type ShiftCase, shiftCases, type ShiftStep } from './fixtures/made-workbook';

/**
 * Rows that go and come, held against LibreOffice doing the same to the same workbook: formulas, names, formats,
 * validations, links, joined cells, heights, print areas and titles. Both results are read by LibreOffice.
 */
const CASES = 60;
const SEED = 20261129;
const TODAY = '2026-03-02' as CalendarDate;

const folder = mkdtempSync(path.join(tmpdir(), 'kehoach-oracle-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Job {
  readonly file: string;
  readonly sheet: string;
  readonly steps: readonly ShiftStep[];
}

const told = (jobs: readonly Job[]): readonly Told[] =>
  JSON.parse(
    // why: the Python of the system, which is the one that has LibreOffice's module
    execFileSync('/usr/bin/python3', [path.join(__dirname, 'shift_in_libreoffice.py')], {
      input: JSON.stringify(jobs),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    }),
  ) as readonly Told[];

/** Whether a step takes the first row of joined cells and leaves the rest: LibreOffice parts them then, Excel does not. */
const beheads = ({ kind, row, count }: ShiftStep, { merges }: SheetSnapshot): boolean =>
  kind === 'delete' &&
  merges.some(({ top, bottom }) => top >= row && top < row + count && bottom >= row + count);

function opOf({ kind, row, count }: ShiftStep, plan: SheetSnapshot): PatchOp {
  const present = kind === 'delete' ? snapshotContents(plan) : [];
  const rows = Array.from({ length: count }, (_, index) => ({
    cells: present
      .filter((cell) => cell.row === row + index)
      .map(({ column, content }) => ({ column, content })),
  }));
  return { kind: kind === 'insert' ? 'insert-rows' : 'delete-rows', sheet: plan.id, row, rows };
}

/** Where rows that came stand after one more step. */
const cameAfter = (came: readonly number[], { kind, row, count }: ShiftStep): readonly number[] =>
  kind === 'insert'
    ? [
        ...came.map((one) => (one >= row ? one + count : one)),
        ...Array.from({ length: count }, (_, index) => row + index),
      ]
    : came
        .filter((one) => one < row || one >= row + count)
        .map((one) => (one >= row + count ? one - count : one));

/** The workbook as the tool shifts it, and the steps that it took: it refuses rows that something else counts on. */
async function shifted(bytes: Uint8Array, steps: readonly ShiftStep[]) {
  const opening = openXlsx(bytes, { today: TODAY });
  if (!opening.ok) throw new Error(opening.problem.en);
  const { host } = opening;
  const taken: ShiftStep[] = [];
  let came: readonly number[] = [];
  for (const step of steps) {
    const { sheets } = await host.snapshot({ kind: 'workbook' });
    const plan = sheets.find(({ name }) => name === PLAN);
    if (!plan || beheads(step, plan)) continue;
    const label = { vi: 'Thử', en: 'Try' };
    const done = await host.apply({ version: 1, label, ops: [opOf(step, plan)] });
    if (!done.ok) continue;
    taken.push(step);
    came = cameAfter(came, step);
  }
  return { bytes: host.save(), taken, came };
}

/** What LibreOffice tells of a sheet; places count from 0. */
interface ToldSheet {
  readonly cells: Readonly<Record<string, string>>;
  readonly merges: readonly Area[];
  /** By "row,column". */
  readonly validations: Readonly<Record<string, string>>;
  readonly conditions: readonly (readonly [readonly Area[], readonly (readonly string[])[]])[];
  readonly links: Readonly<Record<string, readonly string[]>>;
  readonly print: readonly Area[];
  readonly titles: Area | null;
  readonly tall: readonly number[];
  readonly hidden: readonly number[];
}
type Area = readonly [top: number, left: number, bottom: number, right: number];
interface Told {
  readonly sheets: Readonly<Record<string, ToldSheet>>;
  readonly names: Readonly<Record<string, string>>;
}

function cellsOf(areas: readonly Area[]): readonly string[] {
  const cells: string[] = [];
  for (const [top, left, bottom, right] of areas)
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) cells.push(`${String(row)},${String(column)}`);
  return cells.sort();
}

/**
 * What both programs must agree on. Rows that came have no looks of their own here, while LibreOffice lends them those of
 * the row above; a link keeps its place, but LibreOffice does not follow what it points to.
 */
function comparable({ sheets, names }: Told, came: readonly number[]): unknown {
  const isOld = (row: number): boolean => !came.includes(row);
  const isOldCell = (place: string): boolean => isOld(Number(place.split(',')[0]));
  return {
    names,
    sheets: Object.entries(sheets).map(([name, sheet]) => ({
      name,
      cells: sheet.cells,
      merges: sheet.merges,
      validations: Object.entries(sheet.validations).filter(([place]) => name !== PLAN || isOldCell(place)),
      conditions: sheet.conditions.map(([areas, rules]) => [cellsOf(areas).filter(isOldCell), rules]),
      links: Object.keys(sheet.links),
      print: sheet.print,
      titles: sheet.titles,
      tall: sheet.tall.filter(isOld),
      hidden: sheet.hidden.filter(isOld),
    })),
  };
}

interface Pair {
  readonly made: ShiftCase;
  readonly taken: readonly ShiftStep[];
  readonly theirs: unknown;
  readonly ours: unknown;
}

let pairs: readonly Pair[] = [];

beforeAll(async () => {
  const prepared = [];
  for (const [index, made] of fc.sample(shiftCases, { numRuns: CASES, seed: SEED }).entries()) {
    const bytes = await madeWorkbook(made);
    const { bytes: after, ...done } = await shifted(bytes, made.steps);
    if (done.taken.length === 0) continue;
    const fileOf = (word: string): string => path.join(folder, `${String(index)}-${word}.xlsx`);
    writeFileSync(fileOf('before'), bytes);
    writeFileSync(fileOf('after'), after);
    prepared.push({ made, ...done, before: fileOf('before'), after: fileOf('after') });
  }
  const jobs = prepared.flatMap(({ before, after, taken }) => [
    { file: before, sheet: PLAN, steps: taken },
    { file: after, sheet: PLAN, steps: [] },
  ]);
  const answers = told(jobs);
  pairs = prepared.map(({ made, taken, came }, index) => {
    const [theirs, ours] = answers.slice(2 * index, 2 * index + 2).map((one) => comparable(one, came));
    return { made, taken, theirs, ours };
  });
}, 900_000);

test('most of the generated steps are taken', () => {
  expect(pairs.length).toBeGreaterThan(CASES / 2);
});

test('rows that go or come leave behind what LibreOffice leaves behind', () => {
  for (const { made, taken, theirs, ours } of pairs)
    expect({ made, taken, book: ours }).toEqual({ made, taken, book: theirs });
});
