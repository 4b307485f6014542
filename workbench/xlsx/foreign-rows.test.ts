import { describe, expect, test } from '@jest/globals';

import { fix } from '../../shared/core/commands/fix';
import { runToEnd } from '../../shared/core/work/slices';
import { applyOutcome } from '../../shared/host/apply-outcome';
import { runWaiting } from '../../shared/host/steps';
import { HEAD, MAIN, OFFICE } from './fixtures/build-package';
import { checkPackage } from './fixtures/check-package';
import type { ForeignPlan } from './fixtures/foreign-plan';
import { asReferences, foreignPlan, foreignSheet, textCell } from './fixtures/foreign-plan';
import { fixAll, openFile, readAll, textsOf } from './fixtures/officer-steps';
import type { XlsxHost } from './xlsx-host';

const plan = (name: string) => `'${name}'`;
const REF = asReferences("'Kế hoạch'");
const sheet1 = 'xl/worksheets/sheet1.xml';

async function corrected(file: ForeignPlan): Promise<{ host: XlsxHost; text: (name: string) => string }> {
  const host = openFile(foreignPlan(file));
  expect(await fixAll(host)).toMatchObject({ ok: true });
  const bytes = host.save();
  expect(checkPackage(bytes)).toEqual([]);
  return { host, text: textsOf(bytes) };
}

/** Safe fixes with what was left out. */
async function tried(
  file: ForeignPlan,
): Promise<{ host: XlsxHost; left: readonly string[]; applied: number }> {
  const host = openFile(foreignPlan(file));
  const planned = runToEnd(fix(await readAll(host)));
  const result = await runWaiting(applyOutcome(planned, ({ patch }) => host.apply(patch)));
  if (!result.ok) throw new Error(result.conflicts[0]?.message.en);
  expect(checkPackage(host.save())).toEqual([]);
  const { remarks, count } = result.outcome;
  return { host, left: remarks.map(({ vi }) => vi), applied: count };
}

describe('rows go and everything that speaks of them follows, however the name is written', () => {
  test.each([
    ['character references', 'Kế hoạch', REF],
    ['hexadecimal references', 'Kế hoạch', "'K&#x1EBF; ho&#x1EA1;ch'"],
    ['other case', 'Kế hoạch', plan('KẾ HOẠCH')],
    ['decomposed letters', 'Kế hoạch', plan('Kế hoạch'.normalize('NFD'))],
    ['an apostrophe', 'Kế hoạch &apos;26', "'Kế hoạch &#39;&#39;26'"],
    ['an ampersand', 'A &amp; B', "'A &#38; B'"],
  ])('%s', async (_, sheetName, name) => {
    const behind =
      `<conditionalFormatting sqref="A1:A9"><cfRule type="expression" priority="1"><formula>${name}!$E$7&gt;5</formula></cfRule></conditionalFormatting>` +
      `<dataValidations count="1"><dataValidation type="list" sqref="A5"><formula1>${name}!$B$7:$B$9</formula1></dataValidation></dataValidations>`;
    const rows = `<row r="1"><c r="A1"><f>${name}!E7</f></c></row><row r="2"><c r="A2"><f>SUM(${name}!E3:E7)</f></c></row>`;
    const { text } = await corrected({
      sheetName,
      otherSheets: [{ name: 'Theo dõi', xml: foreignSheet(rows, behind) }],
      names: `<definedName name="Tong">${name}!$E$7</definedName>`,
    });
    const other = text('xl/worksheets/sheet2.xml');
    expect(other).toMatch(/<f>'[^<]*'!E5<\/f>/);
    expect(other).toMatch(/<f>SUM\('[^<]*'!E3:E5\)<\/f>/);
    expect(other).toMatch(/!\$E\$5&gt;5<\/formula>/);
    expect(other).toMatch(/!\$B\$5:\$B\$7<\/formula1>/);
    expect(text('xl/workbook.xml')).toMatch(/!\$E\$5<\/definedName>/);
  });

  test('a range to the last row keeps going to the last row, also when rows come back', async () => {
    const cells = { H1: '<c r="H1"><f>COUNTA($B$3:$B$1048576)</f></c>' };
    const behind =
      '<dataValidations count="1"><dataValidation type="list" sqref="F3:F1048576"><formula1>"Cao,Thấp"</formula1></dataValidation></dataValidations>';
    const host = openFile(foreignPlan({ cells, behind }));
    const done = await fixAll(host);
    if (!done.ok) throw new Error('refused');
    const later = openFile(host.save());
    expect(await later.apply(done.inverse)).toMatchObject({ ok: true });
    for (const state of [host, later]) {
      const xml = textsOf(state.save())(sheet1);
      expect(xml).toContain('sqref="F3:F1048576"');
      expect(xml).toContain('COUNTA($B$3:$B$1048576)');
    }
  });

  test('a new row pushes nothing off the sheet', async () => {
    const behind = '<mergeCells count="1"><mergeCell ref="H3:H1048576"/></mergeCells>';
    const host = openFile(foreignPlan({ behind }));
    const { sheets } = await readAll(host);
    const rows = [{ cells: [] }];
    const op = { kind: 'insert-rows', sheet: sheets[0]!.id, row: 5, rows } as const;
    expect(await host.apply({ version: 1, label: { vi: '', en: '' }, ops: [op] })).toMatchObject({
      ok: true,
    });
    expect(textsOf(host.save())(sheet1)).toContain('ref="H3:H1048576"');
  });

  test('the input cells of a what-if table', async () => {
    const row = (r: number, cell: string) => `<row r="${String(r)}">${cell}</row>`;
    const moreRows =
      row(12, '<c r="B12"><v>1</v></c>') +
      row(13, '<c r="B13"><v>2</v></c>') +
      row(15, '<c r="D15"><f t="dataTable" ref="D15:D16" dt2D="1" dtr="1" r1="B12" r2="B13"/><v>1</v></c>') +
      row(16, '<c r="D16"><v>2</v></c>');
    const host = openFile(foreignPlan({ moreRows }));
    const sheet = (await readAll(host)).sheets[0]!.id;
    const op = { kind: 'delete-rows', sheet, row: 3, rows: [{ cells: [] }] } as const;
    expect(await host.apply({ version: 1, label: { vi: '', en: '' }, ops: [op] })).toMatchObject({
      ok: true,
    });
    expect(textsOf(host.save())(sheet1)).toContain('ref="D14:D15" dt2D="1" dtr="1" r1="B11" r2="B12"');
  });

  test('links of form controls, pictures and shapes', async () => {
    const vml = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape><x:ClientData ObjectType="Checkbox"><x:Anchor>1, 0, 6, 0, 2, 0, 7, 0</x:Anchor><x:FmlaLink>$E$7</x:FmlaLink><x:FmlaPict>${REF}!$A$7:$B$7</x:FmlaPict></x:ClientData></v:shape></xml>`;
    const { text } = await corrected({
      behind: '<legacyDrawing r:id="rId1"/>',
      links: [
        ['rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
        ['rId2', 'ctrlProp', '../ctrlProps/ctrlProp1.xml'],
        ['rId3', 'drawing', '../drawings/drawing1.xml'],
      ],
      types: {
        'xl/ctrlProps/ctrlProp1.xml': 'application/vnd.ms-excel.controlproperties+xml',
        'xl/drawings/drawing1.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml',
      },
      parts: {
        'xl/drawings/vmlDrawing1.vml': vml,
        'xl/ctrlProps/ctrlProp1.xml': `${HEAD}<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" fmlaLink="$E$7" fmlaRange="$B$3:$B$7"/>`,
        'xl/drawings/drawing1.xml': `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
        'xl/drawings/_rels/drawing1.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/hyperlink" Target="#${REF}!A7" TargetMode="External"/></Relationships>`,
      },
    });
    expect(text('xl/drawings/vmlDrawing1.vml')).toContain('<x:FmlaLink>$E$5</x:FmlaLink>');
    expect(text('xl/drawings/vmlDrawing1.vml')).toMatch(/!\$A\$5:\$B\$5<\/x:FmlaPict>/);
    expect(text('xl/drawings/vmlDrawing1.vml')).toContain('<x:Anchor>1, 0, 4, 0, 2, 0, 5, 0</x:Anchor>');
    expect(text('xl/ctrlProps/ctrlProp1.xml')).toContain('fmlaLink="$E$5" fmlaRange="$B$3:$B$5"');
    expect(text('xl/drawings/_rels/drawing1.xml.rels')).toMatch(/Target="#'[^"]*'!A5"/);
  });

  test('a part that no row concerns is not even opened, whatever is in it', async () => {
    const odd = '<?xml version="1.0"?><!DOCTYPE html><html>x</html>';
    const { text } = await corrected({ parts: { 'customXml/item1.xml': odd } });
    expect(text(sheet1)).not.toContain('<row r="7">');
  });

  test('a plan with a row of totals', async () => {
    const { text } = await corrected({
      moreRows: `<row r="8">${textCell('B8', 'Tổng cộng')}<c r="E8"><f>SUM(E3:E7)</f></c></row>`,
    });
    expect(text(sheet1)).toContain('<c r="E6"><f>SUM(E3:E5)</f></c>');
  });
});

describe('a row that must stay keeps no other fix from being done, and what needs it is named', () => {
  const comments = `${HEAD}<comments xmlns="${MAIN}"><authors><author>A</author></authors><commentList><comment ref="B4" authorId="0"><text><t>chờ ý kiến</t></text></comment></commentList></comments>`;

  test('a note on a blank row', async () => {
    const { host, left, applied } = await tried({
      links: [['rId1', 'comments', '../comments1.xml']],
      types: { 'xl/comments1.xml': 'comments' },
      parts: { 'xl/comments1.xml': comments },
    });
    expect(left).toHaveLength(1);
    expect(left[0]).toMatch(/dòng 4 .*ghi chú.* B4/);
    expect(applied).toBeGreaterThan(1);
    const text = textsOf(host.save());
    expect(text('xl/comments1.xml')).toContain('ref="B4"');
    expect(text(sheet1).match(/Nội dung|N&#7897;i dung/g)).toHaveLength(1);
  });

  test('a formula that needs a repeated header', async () => {
    const { host, left } = await tried({ cells: { H1: '<c r="H1"><f>E6</f></c>' } });
    expect(left).toHaveLength(1);
    expect(left[0]).toMatch(/dòng 6 .*công thức ở ô H1 trang “Kế hoạch”/);
    const xml = textsOf(host.save())(sheet1);
    expect(xml).toContain('<c r="H1"><f>E5</f></c>');
    expect(xml).not.toContain('r="A7"');
  });
});
