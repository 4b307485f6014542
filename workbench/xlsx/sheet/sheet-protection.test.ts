import { describe, expect, test } from '@jest/globals';

import type { CalendarDate } from '../../../shared/core/model/calendar-date';
import { valueCell } from '../../../shared/core/model/cell';
import type { ApplyResult, PatchOp } from '../../../shared/core/model/patch';
import { contentTypes, HEAD, MAIN, OFFICE, relationships, workbookAround } from '../fixtures/build-package';
import { openXlsx } from '../xlsx-host';

const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills>` +
  '<borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0" fontId="0"/>' +
  '<xf numFmtId="0" fontId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs></styleSheet>';

const sheet = (protection: string): string =>
  `${HEAD}<worksheet xmlns="${MAIN}"><cols><col min="4" max="5" width="9" style="1"/></cols>` +
  '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row></sheetData>' +
  `${protection}</worksheet>`;

const workbook = (protection: string): Uint8Array =>
  workbookAround(sheet(protection), {
    '[Content_Types].xml': contentTypes({
      'xl/workbook.xml': 'sheet.main',
      'xl/worksheets/sheet1.xml': 'worksheet',
      'xl/styles.xml': 'styles',
    }),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Trang" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
  });

async function tryOn(protection: string, op: PatchOp): Promise<string> {
  const opening = openXlsx(workbook(protection), { today: '2026-03-02' as CalendarDate });
  if (!opening.ok) throw new Error(opening.problem.en);
  const result: ApplyResult = await opening.host.apply({ version: 1, label: { vi: '', en: '' }, ops: [op] });
  return result.ok ? 'done' : result.conflicts.map(({ reason }) => reason).join(' ');
}

const setCell = (column: number, before: number | null): PatchOp => ({
  kind: 'set-cell',
  sheet: '1',
  at: { row: 0, column },
  before: valueCell(before),
  after: valueCell('x'),
});

const PROTECTED = '<sheetProtection sheet="1" objects="1" scenarios="1"/>';

describe('a protected sheet', () => {
  test.each([
    ['a locked cell', setCell(0, 1), 'protected'],
    ['an unlocked cell', setCell(1, 2), 'done'],
    ['an empty place', setCell(2, null), 'protected'],
    ['an empty place in an unlocked column', setCell(3, null), 'done'],
    ['its rows', { kind: 'insert-rows', sheet: '1', row: 0, rows: [{ cells: [] }] }, 'protected'],
    [
      'its merges',
      { kind: 'merge', sheet: '1', range: { top: 0, left: 0, bottom: 0, right: 1 } },
      'protected',
    ],
  ] satisfies readonly (readonly [string, PatchOp, string])[])('guards %s', async (_, op, outcome) => {
    expect(await tryOn(PROTECTED, op)).toBe(outcome);
    expect(await tryOn('', op)).toBe('done');
    expect(await tryOn('<sheetProtection sheet="0"/>', op)).toBe('done');
  });
});
