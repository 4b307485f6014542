import { describe, expect, test } from '@jest/globals';
import { strToU8 } from 'fflate';

import { buildPackage, MAIN, relationships, sheetWith, workbookAround } from './fixtures/build-package';
import { checkPackage } from './fixtures/check-package';
import { foreignPlan } from './fixtures/foreign-plan';
import { buildBoth, openFile, readAll, textsOf, TODAY } from './fixtures/officer-steps';
import { openXlsx } from './xlsx-host';
import { checkXml } from './xml/check-xml';
import { plainXml } from './xml/plain-xml';
import { deflateEntry, writeZip } from './zip/write-zip';

const problemOf = (bytes: Uint8Array): string => {
  const opening = openXlsx(bytes, { today: TODAY });
  return opening.ok ? 'opened' : opening.problem.code;
};

describe('sheets whose XML is broken are told', () => {
  test.each([
    ['a cell that is never closed', '<row r="20"><c r="A20"></row>'],
    ['a row that is never closed', '<row r="20"><c r="A20"/>'],
    ['a tag that ends another', '<row r="20"></c></row>'],
    ['nesting without end', '<row>'.repeat(2000) + '</row>'.repeat(2000)],
  ])('%s', (_, rows) => {
    expect(problemOf(foreignPlan({ moreRows: rows }))).toMatch(/damaged|unsafe/);
  });

  test('a part that ends in the middle of a tag', () => {
    const whole = sheetWith(
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      '<pageMargins left="0.75" right="0.75"/>',
    );
    for (const cut of [whole.indexOf(' right'), whole.length - 3, whole.indexOf('</sheetData>')])
      expect(problemOf(workbookAround(whole.slice(0, cut)))).toBe('damaged');
  });
});

describe('what XML sets aside is no cell', () => {
  const aside = '<row r="1"><c r="A1"><v>9</v></c></row>';
  test.each([
    ['a comment', `<!-- ${aside} -->`],
    ['an instruction', `<?x ${aside} ?>`],
    ['a comment that speaks of CDATA', `<!-- <![CDATA[ ${aside} -->`],
  ])('%s', async (_, text) => {
    const host = openFile(workbookAround(sheetWith(`${text}<row r="1"><c r="A1"><v>1</v></c></row>`)));
    expect((await readAll(host)).sheets[0]?.values).toEqual([[1]]);
  });

  test('marks that are never closed take no longer than others', () => {
    expect(plainXml('<!--'.repeat(200_000))).toHaveLength(800_000);
    expect(plainXml('<?xml version="1.0"?><a><![CDATA[<b>&]]></a>')).toBe(
      '<?xml version="1.0"?><a>&lt;b&gt;&amp;</a>',
    );
  });
});

describe('packages of old and odd producers', () => {
  test('folders parted as Windows does', async () => {
    const plan = foreignPlan();
    const text = textsOf(plan);
    const names = [
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/worksheets/sheet1.xml',
    ];
    const host = openFile(
      writeZip(names.map((name) => deflateEntry(name.replaceAll('/', '\\'), strToU8(text(name))))),
    );
    expect(await readAll(host)).toEqual(await readAll(openFile(plan)));
    expect(checkPackage(host.save())).toEqual([]);
  });

  test('a way out of the archive stays one', () => {
    expect(problemOf(buildPackage({ '..\\a.xml': 'a' }))).toBe('unsafe');
  });

  test('a binary workbook is told as such', () => {
    const rels = relationships([['rId1', 'officeDocument', 'xl/workbook.bin']]);
    expect(problemOf(buildPackage({ '_rels/.rels': rels, 'xl/workbook.bin': 'x' }))).toBe('binary');
  });

  test('many parts of a size that each alone would pass are a bomb too', () => {
    const part = deflateEntry('xl/a.xml', new Uint8Array(9_900_000));
    expect(
      problemOf(
        writeZip(Array.from({ length: 20 }, (_, index) => ({ ...part, name: `xl/a${String(index)}.xml` }))),
      ),
    ).toBe('too-large');
  });
});

describe('an empty style sheet', () => {
  test.each([
    ['self-closed', `<styleSheet xmlns="${MAIN}"/>`],
    [
      'with empty lists',
      `<styleSheet xmlns="${MAIN}"><fonts count="0"/><fills count="0"></fills><cellXfs count="0"/></styleSheet>`,
    ],
    [
      'with a prefix',
      `<x:styleSheet xmlns:x="${MAIN}"><x:fills count="1"><x:fill><x:patternFill patternType="none"/></x:fill></x:fills></x:styleSheet>`,
    ],
  ])('%s takes new styles and none of them becomes the default', async (_, styles) => {
    const types = { 'xl/styles.xml': 'styles' };
    const host = openFile(foreignPlan({ types, parts: { 'xl/styles.xml': styles } }));
    expect(await buildBoth(host)).toMatchObject({ ok: true });
    expect(checkPackage(host.save())).toEqual([]);
    const xml = textsOf(host.save())('xl/styles.xml');
    checkXml(xml, 'styles');
    const first = (list: string, item: string): string =>
      new RegExp(`<(?:x:)?${list} [^>]*>(<(?:x:)?${item}[ >].*?(?:/>|</(?:x:)?${item}>))`).exec(xml)?.[1] ??
      '';
    expect(first('fonts', 'font')).toContain('val="11"');
    expect(first('fonts', 'font')).not.toContain('Times');
    expect(/<(?:x:)?fills .*?<\/(?:x:)?fills>/.exec(xml)?.[0]).toMatch(/"none".*"gray125"/);
    expect(first('cellXfs', 'xf')).toMatch(/^<(?:x:)?xf numFmtId="0" fontId="0" fillId="0" borderId="0"/);
    expect(first('cellXfs', 'xf')).not.toContain('applyFont');
  });

  test('a workbook without styles keeps the looks of its cells too', async () => {
    const host = openFile(foreignPlan());
    await buildBoth(host);
    expect(textsOf(host.save())('xl/styles.xml')).toMatch(
      /<fonts [^>]*><font><sz val="11"\/><name val="Calibri"\/>/,
    );
  });
});
