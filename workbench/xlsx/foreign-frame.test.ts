import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';

import { valueCell } from '../../shared/core/model/cell';
import { checkPackage } from './fixtures/check-package';
import { foreignPlan, foreignSheet, textCell } from './fixtures/foreign-plan';
import { buildBoth, openFile, readAll, textsOf, typeInto } from './fixtures/officer-steps';
import { packageFaults } from './package/package-faults';
import { soundPackage } from './package/self-check';
import { XlsxPackage } from './package/xlsx-package';

const EXAMPLE = readFileSync('examples/ke-hoach-mau.xlsx');
const namesOf = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await readAll(openFile(bytes))).sheets.map(({ name }) => name);

describe('a second build', () => {
  test('gives a sound workbook whose print names belong to their sheets', async () => {
    const first = openFile(EXAMPLE);
    expect(await buildBoth(first)).toMatchObject({ ok: true });
    const host = openFile(first.save());
    const { sheets } = await readAll(host);
    await typeInto(host, sheets[0]?.name ?? '', 'B8', valueCell('Việc vừa sửa'));
    expect(await buildBoth(host)).toMatchObject({ ok: true });
    const bytes = host.save();
    expect(checkPackage(bytes)).toEqual([]);
    const local = [...textsOf(bytes)('xl/workbook.xml').matchAll(/localSheetId="([^"]*)"/g)];
    expect(local.map(([, id]) => sheets[Number(id)]?.name)).toEqual(
      expect.arrayContaining(['Bảng chuẩn', 'Tổng hợp']),
    );
    expect(local.every(([, id]) => sheets[Number(id)] !== undefined)).toBe(true);
  });
});

describe('sheets whose names differ in case alone are one for Excel', () => {
  const other = (name: string) => ({
    name,
    xml: foreignSheet(`<row r="1">${textCell('A1', 'của tôi')}</row>`),
  });

  test.each([
    ['BẢNG CHUẨN', 'tổng hợp'],
    ['bảng Chuẩn', 'Tổng Hợp'.normalize('NFD')],
  ])('%s', async (standard, summary) => {
    const host = openFile(foreignPlan({ otherSheets: [other(standard), other(summary)] }));
    expect(await buildBoth(host)).toMatchObject({ ok: true });
    expect(checkPackage(host.save())).toEqual([]);
    expect(await namesOf(host.save())).toEqual(
      expect.arrayContaining([standard, summary, 'Bảng chuẩn (2)', 'Tổng hợp (2)']),
    );
  });
});

describe('the self-check', () => {
  const changed = (part: string, change: (xml: string) => string): XlsxPackage => {
    const file = XlsxPackage.read(foreignPlan({ names: '<definedName name="a">1</definedName>' }));
    file.setText(part, change(file.text(part) ?? ''));
    return file;
  };

  test.each<readonly [string, string, (xml: string) => string]>([
    ['a name of no sheet', 'xl/workbook.xml', (xml) => xml.replace('name="a"', 'name="a" localSheetId="-1"')],
    ['a name twice', 'xl/workbook.xml', (xml) => xml.replace(/<definedName .*<\/definedName>/, '$&$&')],
    [
      'two sheets of one name',
      'xl/workbook.xml',
      (xml) => xml.replace(/<sheet .*?\/>/, '$&<sheet name="KẾ HOẠCH" sheetId="2" r:id="rId1"/>'),
    ],
    [
      'a number twice',
      'xl/workbook.xml',
      (xml) => xml.replace(/<sheet .*?\/>/, (one) => one + one.replace('Kế', 'X')),
    ],
    ['a name too long', 'xl/workbook.xml', (xml) => xml.replace('Kế hoạch', 'x'.repeat(32))],
    ['no relationship', 'xl/workbook.xml', (xml) => xml.replace('r:id="rId1"', 'r:id="rId9"')],
    ['a lost part', 'xl/_rels/workbook.xml.rels', (xml) => xml.replace('sheet1.xml', 'sheet9.xml')],
    [
      'a type of nothing',
      '[Content_Types].xml',
      (xml) => xml.replace('/xl/worksheets/sheet1.xml', '/xl/x.xml'),
    ],
    ['no type', 'xl/x.abc', () => 'x'],
    [
      'a part that is no XML',
      'xl/worksheets/sheet1.xml',
      (xml) => xml.replace('</sheetData>', '</c></sheetData>'),
    ],
    [
      'a wrong count',
      'xl/worksheets/sheet1.xml',
      (xml) => xml.replace('</sheetData>', '$&<mergeCells count="2"><mergeCell ref="A1:B1"/></mergeCells>'),
    ],
    [
      'a wrong order',
      'xl/worksheets/sheet1.xml',
      (xml) => xml.replace('<sheetData>', '<pageMargins/><sheetData>'),
    ],
  ])('tells %s and lets no such file out', (_, part, change) => {
    const file = changed(part, change);
    expect(packageFaults(file).length).toBeGreaterThan(0);
    expect(() =>
      soundPackage(
        file,
        changed('xl/x.xml', () => '<a/>'),
      ),
    ).toThrow();
  });

  test('a fault that the file came with does not keep it from being saved', () => {
    const foul = changed('xl/x.abc', () => 'x');
    expect(soundPackage(foul, foul)).toBe(foul);
  });
});
