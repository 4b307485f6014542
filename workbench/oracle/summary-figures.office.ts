import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, expect, test } from '@jest/globals';

import { pick, seededRandom } from '../../bench/random';
import { planSheets } from '../../shared/core/commands/plan-sheets';
import { type CellContent, type CellValue, valueCell } from '../../shared/core/model/cell';
import type { CalendarDate } from '../../shared/core/model/calendar-date';
import type { PatchOp } from '../../shared/core/model/patch';
import { type SheetView, sheetView } from '../../shared/core/model/sheet-view';
import { openXlsx, type XlsxHost } from '../xlsx/xlsx-host';
import { builtWorkbook, planText, TODAY } from './fixtures/plans-to-print';

const SHEETS = ['Bảng chuẩn', 'Tổng hợp'];
const SEEDS = [1, 2, 3, 4, 5, 6];
const EDITS = 25;
/** Rows that somebody puts in among the tasks. */
const ROWS = 3;
const LATER = '2026-07-10' as CalendarDate;

const folder = mkdtempSync(path.join(tmpdir(), 'kehoach-figures-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What people write in the columns of a followed plan, by header. */
const ENTRIES: Readonly<Record<string, readonly CellContent[]>> = {
  'Tình trạng': ['Hoàn thành', 'Đang thực hiện', 'Tạm dừng', ''].map(valueCell),
  'Tỷ lệ (%)': [0, 0.4, 1].map(valueCell),
  'Ngày hoàn thành': [46150, 46180].map(valueCell),
  'Hoàn thành': ['Tháng 5/2026', 'Quý II/2026', '30/6/2026', 'Thường xuyên', '', 'khi có kinh phí'].map(
    valueCell,
  ),
  'Cơ quan chủ trì': ['Công an phường', 'Phòng Kinh tế; Trạm Y tế', ''].map(valueCell),
  'Cơ quan phối hợp': ['Các khu phố', ''].map(valueCell),
};

const open = (bytes: Uint8Array): XlsxHost => {
  const opening = openXlsx(bytes, { today: TODAY });
  if (!opening.ok) throw new Error(opening.problem.en);
  return opening.host;
};

const viewsOf = async (host: XlsxHost): Promise<readonly SheetView[]> => {
  const { sheets } = await host.snapshot({ kind: 'workbook' });
  return SHEETS.map((name) => {
    const sheet = sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(name);
    return sheetView(sheet);
  });
};

/** Writes at random in "Bảng chuẩn", leads and times among it, puts rows in, and builds anew on a later day. */
async function edited(seed: number): Promise<XlsxHost> {
  const random = seededRandom(seed);
  const host = open(await builtWorkbook(planText(18 + seed * 7, seed), true));
  const [standard] = await viewsOf(host);
  if (!standard) throw new Error('no sheet');
  const header = Array.from({ length: standard.bottom }, (_, row) => row).find(
    (row) => standard.textAt(row, 1) === 'Nội dung công việc',
  );
  if (header === undefined) throw new Error('no header');
  const columns = Array.from({ length: standard.right }, (_, column) => column).filter(
    (column) => standard.textAt(header, column) in ENTRIES,
  );
  const ops = new Map<string, PatchOp>();
  for (let edit = 0; edit < EDITS; edit++) {
    const at = {
      row: header + 2 + Math.floor(random() * (standard.bottom - header - 8)),
      column: pick(random, columns),
    };
    // why: sections are joined cells; tasks have a number
    if (!/^\d+$/u.test(standard.textAt(at.row, 0))) continue;
    const after = pick(random, ENTRIES[standard.textAt(header, at.column)] ?? []);
    const before = standard.contentAt(at.row, at.column);
    ops.set(`${String(at.row)} ${String(at.column)}`, {
      kind: 'set-cell',
      sheet: standard.snapshot.id,
      at,
      before,
      after,
    });
  }
  const rows = Array.from({ length: ROWS }, (_, index): PatchOp => ({
    kind: 'insert-rows',
    sheet: standard.snapshot.id,
    row: header + 3 + Math.floor(random() * (standard.bottom - header - 12)),
    rows: [
      {
        cells: [
          { column: 1, content: valueCell(`Việc ghi thêm ${String(index + 1)}`) },
          ...columns.map((column) => ({
            column,
            content: pick(random, ENTRIES[standard.textAt(header, column)] ?? []),
          })),
        ].filter(({ content }) => content.kind !== 'value' || content.value !== ''),
      },
    ],
  }));
  if (ops.size < 5) throw new Error('hardly anything is written');
  const label = { vi: 'Ghi', en: 'Write' };
  const written = await host.apply({ version: 1, label, ops: [...ops.values(), ...rows] });
  if (!written.ok) throw new Error(JSON.stringify(written.conflicts));
  // why: on a later day the page tells what has changed since
  const later = { ...(await host.snapshot({ kind: 'workbook' })), today: LATER };
  const { patch } = planSheets(later, { tracking: true, keepsDay: true });
  const built = await host.apply(patch);
  if (!built.ok) throw new Error(JSON.stringify(built.conflicts));
  return host;
}

const recalculated = (
  files: readonly string[],
): readonly Readonly<Record<string, readonly (readonly CellValue[])[]>>[] =>
  JSON.parse(
    execFileSync('/usr/bin/python3', [path.join(__dirname, 'recalculate_in_libreoffice.py')], {
      input: JSON.stringify(files.map((file) => ({ file, sheets: SHEETS }))),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    }),
  ) as readonly Readonly<Record<string, readonly (readonly CellValue[])[]>>[];

const isSame = (kept: CellValue, found: CellValue | undefined): boolean =>
  typeof kept === 'number' && typeof found === 'number'
    ? Math.abs(kept - found) < 1e-6
    : String(kept ?? '') === String(found ?? '');

test('every figure is what LibreOffice makes of its formula, after random entries and rows put in', async () => {
  const hosts: XlsxHost[] = [];
  const files: string[] = [];
  for (const seed of SEEDS) {
    const host = await edited(seed);
    const file = path.join(folder, `${String(seed)}.xlsx`);
    writeFileSync(file, host.save());
    hosts.push(host);
    files.push(file);
  }
  const answers = recalculated(files);
  let count = 0;
  const differing: string[] = [];
  for (const [index, host] of hosts.entries()) {
    for (const view of await viewsOf(host)) {
      for (const { row, column, formula } of view.snapshot.formulas) {
        count++;
        const kept = view.valueAt(row, column);
        const found = answers[index]?.[view.name]?.[row]?.[column];
        if (!isSame(kept, found))
          differing.push(
            `${view.name} ${String(row + 1)}/${String(column + 1)}: ${String(kept)} | ${String(found)} | ${formula.slice(0, 120)}`,
          );
      }
    }
  }
  expect(differing.slice(0, 20)).toEqual([]);
  const told = answers.map((sheets) => (sheets['Tổng hợp'] ?? []).flat().map(String));
  expect(told.every((texts) => texts.some((text) => text.startsWith('So với ngày 02/06/2026: ')))).toBe(true);
  // why: a page that is full has the words alone
  expect(told.filter((texts) => texts.includes('10/07')).length).toBeGreaterThan(1);
  expect(count).toBeGreaterThan(3000);
}, 240_000);
