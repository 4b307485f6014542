import { describe, expect, test } from '@jest/globals';

import type { CalendarDate } from '../../shared/core/model/calendar-date';
import { valueCell } from '../../shared/core/model/cell';
import { sheetView } from '../../shared/core/model/sheet-view';
import type { SheetSnapshot } from '../../shared/core/model/snapshot';
import { compoundFile } from './fixtures/compound-file';
import { buildPackage, HEAD, MAIN, relationships, sheetWith, workbookAround } from './fixtures/build-package';
import { checkPackage } from './fixtures/check-package';
import { XlsxPackage } from './package/xlsx-package';
import type { XlsxHost } from './xlsx-host';
import { openXlsx } from './xlsx-host';
import { deflateEntry, writeZip } from './zip/write-zip';

const TODAY = '2026-03-02' as CalendarDate;

const problemOf = (bytes: Uint8Array): string => {
  const opening = openXlsx(bytes, { today: TODAY });
  return opening.ok ? 'opened' : opening.problem.code;
};

function open(bytes: Uint8Array): XlsxHost {
  const opening = openXlsx(bytes, { today: TODAY });
  if (!opening.ok) throw new Error(opening.problem.en);
  return opening.host;
}

async function firstSheet(host: XlsxHost): Promise<SheetSnapshot> {
  return (await host.snapshot({ kind: 'workbook' })).sheets[0]!;
}

/** The same text in UTF-16 with its mark. */
function utf16(text: string, isBig = false): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return Uint8Array.from(isBig ? bytes.swap16() : bytes);
}

/** The archive as a writer of ZIP64 ends it: the figures stand elsewhere. */
function longZip(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy.fill(0xff, copy.length - 14, copy.length - 2);
  return copy;
}

const PLAIN = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="str"><v>hai</v></c></row>';

const withoutPart = (bytes: Uint8Array, name: string): Uint8Array => {
  const file = XlsxPackage.read(bytes);
  file.remove(name);
  return file.save();
};

/** The sheet with its first word begun by a byte that stands for no letter in UTF-8. */
const withBrokenLetters = (xml: string): Uint8Array => {
  const bytes = new TextEncoder().encode(xml);
  bytes[bytes.indexOf('h'.charCodeAt(0), xml.indexOf('<v>hai'))] = 0xff;
  return bytes;
};

describe('files that cannot be used are told, never thrown', () => {
  const good = workbookAround(sheetWith(PLAIN));
  const longCell = `<row r="1"><c r="A1" t="inlineStr"><is><t>${'a'.repeat(1_000_000)}</t></is></c></row>`;
  const bomb = deflateEntry('xl/worksheets/sheet9.xml', new Uint8Array(40_000_000));
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['nothing', new Uint8Array(0), 'empty'],
    ['a text', new TextEncoder().encode('STT;Nội dung'), 'not-a-workbook'],
    ['an old workbook under a new name', compoundFile('Workbook'), 'old-format'],
    ['a workbook behind a password', compoundFile('EncryptedPackage'), 'encrypted'],
    ['a cut file', good.subarray(0, good.length - 200), 'damaged'],
    ['a zip that is no workbook', buildPackage({ 'a.txt': 'a' }), 'not-a-workbook'],
    ['a zip bomb', writeZip([bomb]), 'too-large'],
    ['a zip of the long kind', longZip(good), 'zip64'],
    ['a way out of the archive', buildPackage({ '../a.xml': 'a' }), 'unsafe'],
    ['two parts of one name', buildPackage({ 'a.xml': 'a', 'A.XML': 'a' }), 'unsafe'],
    ['a document type', workbookAround(`<!DOCTYPE a [<!ENTITY b "c">]>${sheetWith(PLAIN)}`), 'unsafe'],
    ['bytes that are no letters', workbookAround(withBrokenLetters(sheetWith(PLAIN))), 'damaged'],
    [
      'a character that XML cannot hold',
      workbookAround(sheetWith(PLAIN.replace('hai', 'h\u0001i'))),
      'damaged',
    ],
    ['the number of one', workbookAround(sheetWith(PLAIN.replace('hai', 'h&#x0;i'))), 'damaged'],
    ['a workbook whose parts have no kinds', withoutPart(good, '[Content_Types].xml'), 'damaged'],
    ['a cell of a million characters', workbookAround(sheetWith(longCell)), 'cell-too-long'],
    ['a sheet that is no sheet', workbookAround('<a/>'), 'damaged'],
    [
      'a workbook without sheets',
      workbookAround('', { 'xl/workbook.xml': `<workbook xmlns="${MAIN}"><sheets/></workbook>` }),
      'no-sheets',
    ],
    [
      'broken XML',
      workbookAround(sheetWith(PLAIN), {
        'xl/workbook.xml': `<workbook xmlns="${MAIN}"><sheets></workbook>`,
      }),
      'damaged',
    ],
  ];
  test.each(cases)('%s', (_, bytes, code) => {
    expect(problemOf(bytes)).toBe(code);
  });

  test('a flipped byte is noticed', () => {
    const bytes = writeZip([{ ...deflateEntry('a.xml', Uint8Array.from([60, 97, 47, 62])), crc: 1 }]);
    expect(problemOf(bytes)).toBe('not-a-workbook');
    const entries = workbookAround(sheetWith(PLAIN));
    const at = Buffer.from(entries).indexOf('xl/workbook.xml') + 'xl/workbook.xml'.length + 20;
    entries[at] = (entries[at] ?? 0) ^ 255;
    expect(problemOf(entries)).toBe('damaged');
  });
});

describe('what other producers write', () => {
  const variants: readonly (readonly [string, Uint8Array])[] = [
    ['plain', workbookAround(sheetWith(PLAIN))],
    ['without references', workbookAround(sheetWith('<row><c><v>1</v></c><c t="str"><v>hai</v></c></row>'))],
    [
      'cells out of order',
      workbookAround(sheetWith('<row r="1"><c r="B1" t="str"><v>hai</v></c><c r="A1"><v>1</v></c></row>')),
    ],
    [
      'prefixes',
      workbookAround(
        `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>hai</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
      ),
    ],
    ['UTF-16', workbookAround(utf16(sheetWith(PLAIN).replace('UTF-8', 'UTF-16')))],
    ['UTF-16, big end first', workbookAround(utf16(sheetWith(PLAIN).replace('UTF-8', 'UTF-16'), true))],
    ['a byte order mark', workbookAround(`\uFEFF${sheetWith(PLAIN)}`)],
    [
      'single quotes and spaces',
      workbookAround(sheetWith(PLAIN.replaceAll('"', "'").replaceAll('=', ' = '))),
    ],
    [
      'CDATA',
      workbookAround(
        sheetWith(
          '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t><![CDATA[hai]]></t></is></c></row>',
        ),
      ),
    ],
    [
      'absolute targets',
      workbookAround(sheetWith(PLAIN), {
        'xl/_rels/workbook.xml.rels': relationships([['rId1', 'worksheet', '/xl/worksheets/sheet1.xml']]),
      }),
    ],
    [
      'the strict vocabulary',
      workbookAround(sheetWith(PLAIN).replace(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main'), {
        '_rels/.rels': relationships([
          [
            'rId1',
            'http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument',
            'xl/workbook.xml',
          ],
        ]),
        'xl/_rels/workbook.xml.rels': relationships([
          [
            'rId1',
            'http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet',
            'worksheets/sheet1.xml',
          ],
        ]),
      }),
    ],
    ['empty rows around', workbookAround(sheetWith(`${PLAIN}<row r="2"/><row r="3"></row>`))],
    [
      'a lying dimension',
      workbookAround(sheetWith(PLAIN).replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>')),
    ],
    [
      'rules and merges on whole columns',
      workbookAround(
        sheetWith(
          PLAIN,
          '<mergeCells><mergeCell ref="C1:C1048576"/></mergeCells><dataValidations><dataValidation sqref="A1:XFD1048576"/></dataValidations>',
        ),
      ),
    ],
  ];
  test.each(variants)('%s: read, changed, read again', async (_, bytes) => {
    const host = open(bytes);
    const sheet = await firstSheet(host);
    expect(sheet.values).toEqual([[1, 'hai']]);
    const at = (row: number, column: number) => ({ row, column });
    const result = await host.apply({
      version: 1,
      label: { vi: '', en: '' },
      ops: [
        {
          kind: 'set-cell',
          sheet: sheet.id,
          at: at(0, 1),
          before: valueCell('hai'),
          after: valueCell('=ba'),
        },
        { kind: 'set-cell', sheet: sheet.id, at: at(4, 3), before: valueCell(null), after: valueCell(true) },
      ],
    });
    expect(result.ok).toBe(true);
    await host.mark([
      { sheet: sheet.id, range: { top: 0, left: 1, bottom: 0, right: 1 }, severity: 'error' },
    ]);
    const saved = host.save();
    expect(checkPackage(saved)).toEqual([]);
    const view = sheetView(await firstSheet(open(saved)));
    expect([view.contentAt(0, 0), view.contentAt(0, 1), view.contentAt(4, 3)]).toEqual([
      valueCell(1),
      valueCell('=ba'),
      valueCell(true),
    ]);
  });

  test('rows out of order and in pieces are found, moved and written in their order', async () => {
    const cell = (at: string, text: string) => `<c r="${at}" t="str"><v>${text}</v></c>`;
    const rows =
      `<row r="3">${cell('A3', 'ba')}</row><row r="1">${cell('B1', 'hai')}</row>` +
      `<row r="2">${cell('A2', 'bỏ')}</row><row r="1">${cell('A1', 'một')}</row>`;
    const host = open(workbookAround(sheetWith(rows)));
    const sheet = await firstSheet(host);
    expect(sheet.values).toEqual([['một', 'hai'], ['bỏ'], ['ba']]);
    const result = await host.apply({
      version: 1,
      label: { vi: '', en: '' },
      ops: [
        {
          kind: 'set-cell',
          sheet: sheet.id,
          at: { row: 2, column: 0 },
          before: valueCell('ba'),
          after: valueCell('bốn'),
        },
        {
          kind: 'delete-rows',
          sheet: sheet.id,
          row: 1,
          rows: [{ cells: [{ column: 0, content: valueCell('bỏ') }] }],
        },
      ],
    });
    expect(result).toMatchObject({ ok: true });
    const saved = host.save();
    expect(checkPackage(saved)).toEqual([]);
    expect((await firstSheet(open(saved))).values).toEqual([['một', 'hai'], ['bốn']]);
    const numbers = [
      ...(XlsxPackage.read(saved).text('xl/worksheets/sheet1.xml') ?? '').matchAll(/<row r="(\d+)"/g),
    ];
    expect(numbers.map(([, number]) => number)).toEqual(['1', '2']);
  });

  test('a number beyond all numbers is no value', async () => {
    const host = open(
      workbookAround(sheetWith('<row r="1"><c r="A1"><v>1e999</v></c><c r="B1"><v>1</v></c></row>')),
    );
    expect((await firstSheet(host)).values.flat()).not.toContain(Infinity);
  });

  test('two cells at the far ends cost nothing', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    expect((await firstSheet(open(workbookAround(sheetWith(rows))))).values).toEqual([[1]]);
  });

  test('a million empty rows cost no cells', async () => {
    const rows = Array.from({ length: 1_000_000 }, (_, row) => `<row r="${String(row + 1)}" ht="15"/>`).join(
      '',
    );
    expect((await firstSheet(open(workbookAround(sheetWith(rows))))).values).toEqual([]);
  });

  test('dates, percentages and padded numbers show as in the cell, in both date systems', async () => {
    const formats = ['General', 'dd/mm/yyyy', '0%', '00', '"Tháng "mm/yyyy', '#,##0', 'dddd, d/m'];
    const styles =
      `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="7">${formats.map((code, index) => `<numFmt numFmtId="${String(170 + index)}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts>` +
      `<cellXfs count="7">${formats.map((_, index) => `<xf numFmtId="${String(170 + index)}"/>`).join('')}</cellXfs></styleSheet>`;
    const cells = [7, 46_083, 0.85, 5, 46_083, 1234.4, 46_083]
      .map(
        (value, index) =>
          `<c r="${'ABCDEFG'[index] ?? ''}1" s="${String(index)}"><v>${String(value)}</v></c>`,
      )
      .join('');
    const withStyles = (properties: string): Uint8Array =>
      workbookAround(sheetWith(`<row r="1">${cells}</row>`), {
        'xl/styles.xml': styles,
        'xl/_rels/workbook.xml.rels': relationships([
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'styles', 'styles.xml'],
        ]),
        'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${properties}<sheets><sheet name="Trang" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      });
    const textsOf = async (properties: string): Promise<readonly string[]> => {
      const view = sheetView(await firstSheet(open(withStyles(properties))));
      return formats.map((_, column) => view.textAt(0, column));
    };
    expect(await textsOf('')).toEqual([
      '7',
      '02/03/2026',
      '85%',
      '05',
      'Tháng 03/2026',
      '1.234',
      'Thứ Hai, 2/3',
    ]);
    expect((await textsOf('<workbookPr date1904="1"/>'))[1]).toBe('03/03/2030');
  });
});
