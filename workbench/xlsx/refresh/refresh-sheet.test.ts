import { beforeAll, describe, expect, test } from '@jest/globals';

import { valueCell } from '../../../shared/core/model/cell';
import { HEAD, MAIN, OFFICE } from '../fixtures/build-package';
import { checkPackage } from '../fixtures/check-package';
import { foreignPlan } from '../fixtures/foreign-plan';
import { buildBoth, openFile, readAll, textsOf, typeInto } from '../fixtures/officer-steps';
import { addContentType } from '../package/content-types';
import { addDefinedNames } from '../package/defined-names';
import { addRelationship, relatedParts } from '../package/relationships';
import { readWorkbookPart } from '../package/workbook-part';
import { XlsxPackage } from '../package/xlsx-package';
import { matchRows } from './match-rows';

const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const THREADED = 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment';

/** A built workbook to whose standard table a person attached one of everything, at the task of row 5. */
async function attached(): Promise<Uint8Array> {
  const host = openFile(foreignPlan());
  await buildBoth(host);
  const file = XlsxPackage.read(host.save());
  const { part: workbook, sheets } = readWorkbookPart(file);
  const sheet = sheets.find(({ name }) => name === 'Bảng chuẩn')!.part;
  const summary = sheets.find(({ name }) => name === 'Tổng hợp')!.part;
  const add = (part: string, xml: string, type: string, relation: string): string => {
    file.setText(part, xml);
    addContentType(file, part, type);
    return addRelationship(file, sheet, relation, part);
  };
  add(
    'xl/comments9.xml',
    `${HEAD}<comments xmlns="${MAIN}"><authors><author>A</author></authors><commentList><comment ref="B8" authorId="0"><text><t>hỏi lại</t></text></comment></commentList></comments>`,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
    `${RELS}/comments`,
  );
  add(
    'xl/threadedComments/threadedComment9.xml',
    `${HEAD}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B8" id="{2}"><text>trao đổi</text></threadedComment></ThreadedComments>`,
    'application/vnd.ms-excel.threadedcomments+xml',
    THREADED,
  );
  const vml = add(
    'xl/drawings/vmlDrawing9.vml',
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape><x:ClientData ObjectType="Note"><x:Anchor>2, 15, 6, 10, 4, 15, 10, 4</x:Anchor><x:Row>7</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>',
    'application/vnd.openxmlformats-officedocument.vmlDrawing',
    `${RELS}/vmlDrawing`,
  );
  const link = addRelationship(
    file,
    sheet,
    `${RELS}/hyperlink`,
    'https://example.org/kh?a=1&b=2',
    'external',
  );
  const xml = file
    .text(sheet)!
    .replace(/(<col min="2" max="2" width=")[^"]*/, '$1' + '77')
    .replace('<printOptions', `<hyperlinks><hyperlink ref="B8" r:id="${link}"/></hyperlinks><printOptions`)
    .replace('</worksheet>', `<legacyDrawing r:id="${vml}"/></worksheet>`);
  file.setText(sheet, xml);
  const [drawing] = relatedParts(file, summary, 'drawing');
  file.setText('xl/media/image9.png', 'x');
  const image = addRelationship(file, drawing!, `${RELS}/image`, 'xl/media/image9.png');
  file.setText(
    '[Content_Types].xml',
    file
      .text('[Content_Types].xml')!
      .replace(/<Default /, '<Default Extension="jpeg" ContentType="image/jpeg"/>$&'),
  );
  const marker =
    '<xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>50</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>';
  const picture = `<xdr:oneCellAnchor>${marker}<xdr:ext cx="1" cy="1"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="99" name="Con dấu"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="${image}"/></xdr:blipFill><xdr:spPr/></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>`;
  file.setText(drawing!, file.text(drawing!)!.replace('</xdr:wsDr>', `${picture}</xdr:wsDr>`));
  file.setText(
    workbook,
    addDefinedNames(file.text(workbook)!, [{ name: 'ViecQuanTrong', text: "'Bảng chuẩn'!$B$8" }]),
  );
  return file.save();
}

describe('what a person attached to a built sheet', () => {
  let before: Uint8Array;
  beforeAll(async () => {
    before = await attached();
  });

  /** The workbook after a task came in above and both sheets were built anew. */
  async function refreshed() {
    const host = openFile(before);
    expect(checkPackage(before)).toEqual([]);
    for (const [cell, text] of [
      ['A4', '1a'],
      ['B4', 'Rà soát trang thiết bị'],
      ['C4', 'Văn phòng'],
      ['D4', 'Tháng 2/2026'],
    ] as const)
      await typeInto(host, 'Kế hoạch', cell, valueCell(text));
    expect(await buildBoth(host)).toMatchObject({ ok: true });
    const bytes = host.save();
    expect(checkPackage(bytes)).toEqual([]);
    const { sheets } = await readAll(host);
    const built = sheets.find(({ name }) => name === 'Bảng chuẩn')!;
    return { host, bytes, text: textsOf(bytes), built };
  }

  test('goes with its row, and widths, names and pictures stay', async () => {
    const old = (await readAll(openFile(before))).sheets.find(({ name }) => name === 'Bảng chuẩn')!;
    const task = old.values[7]?.[1];
    const { text, built, bytes } = await refreshed();
    const row = built.values.findIndex((values) => values[1] === task);
    expect(row).toBe(8);
    expect(text('xl/comments9.xml')).toContain('ref="B9"');
    expect(text('xl/threadedComments/threadedComment9.xml')).toContain('ref="B9"');
    expect(text('xl/drawings/vmlDrawing9.vml')).toContain('<x:Row>8</x:Row>');
    expect(text('xl/drawings/vmlDrawing9.vml')).toContain('2, 15, 7, 10, 4, 15, 11, 4');
    const file = XlsxPackage.read(bytes);
    const sheet = readWorkbookPart(file).sheets.find(({ name }) => name === 'Bảng chuẩn')!.part;
    expect(text(sheet)).toMatch(/<hyperlink ref="B9" r:id="[^"]+"\/>/);
    expect(text(sheet)).toContain('<legacyDrawing ');
    expect(text(sheet)).toContain('max="2" width="77"');
    expect(old.columnWidths?.[1]).toBe(77);
    expect(built.columnWidths?.[1]).toBe(77);
    expect(text('xl/workbook.xml')).toContain(`name="ViecQuanTrong">'Bảng chuẩn'!$B$8<`);
    const summary = readWorkbookPart(file).sheets.find(({ name }) => name === 'Tổng hợp')!.part;
    const [drawing] = relatedParts(file, summary, 'drawing');
    expect(text(drawing!)).toContain('Con dấu');
    expect(relatedParts(file, drawing!, 'image')).toEqual(['xl/media/image9.png']);
    expect(text(drawing!).match(/Biểu đồ \d/g)?.length).toBe(relatedParts(file, drawing!, 'chart').length);
    expect(OFFICE).toBe(RELS);
  });

  test('a third build changes nothing more, and undo gives the very parts back', async () => {
    const host = openFile(before);
    await typeInto(host, 'Kế hoạch', 'D3', valueCell('Tháng 9/2026'));
    const parts = textsOf(host.save());
    const done = await buildBoth(host);
    expect(done.ok && (await host.apply(done.inverse)).ok).toBe(true);
    const after = textsOf(host.save());
    for (const name of XlsxPackage.read(host.save())
      .names()
      .filter((one) => /xml$|vml$|rels$/.test(one)))
      expect(after(name)).toBe(parts(name));
  });
});

describe('rows of a sheet that is written anew', () => {
  const cells = (texts: readonly string[]) =>
    texts.map((text, row) => ({ row, column: 1, content: valueCell(text) }));

  test.each([
    [
      ['a', 'b', 'c'],
      ['x', 'a', 'b', 'c'],
      [1, 2, 3],
    ],
    [
      ['a', 'b', 'c'],
      ['c', 'a', 'b'],
      [1, 2, 0],
    ],
    [
      ['a', 'gone', 'c'],
      ['x', 'a', 'c'],
      [1, 2, 2],
    ],
    [
      ['a', 'a', 'c'],
      ['a', 'a', 'y', 'c'],
      [0, 1, 3],
    ],
  ])('%j → %j', (old, fresh, places) => {
    const { place } = matchRows(cells(old), cells(fresh));
    expect(old.map((_, row) => place(row))).toEqual(places);
  });
});
