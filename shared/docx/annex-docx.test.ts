import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

import type { AnnexBodyRow, AnnexDocument } from '../core/model/annex-document';
import { HOSTILE_TEXTS } from '../host/testing/hostile-texts';
import { annexDocx } from './annex-docx';

const MARGINS = { top: 20, right: 15, bottom: 20, left: 30 };

const annexOf = (texts: readonly string[]): AnnexDocument => ({
  title: `Phụ lục – ${texts[0] ?? ''}`,
  paper: 'A4',
  margins: MARGINS,
  head: [
    [
      { text: texts[0] ?? '', look: 'letterhead' },
      { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', look: 'letterhead' },
    ],
    [{ text: 'Phụ lục', look: 'annex' }],
  ],
  columns: [
    { header: 'STT', width: 6, isCentred: true },
    { header: texts[1] ?? 'Nội dung', width: 40, isCentred: false },
  ],
  body: [
    { kind: 'section', numeral: 'I', title: texts[2] ?? 'Mục' },
    ...texts.map((text, index): AnnexBodyRow => ({ kind: 'task', texts: [String(index + 1), text] })),
  ],
  close: [
    [
      { text: 'Nơi nhận:', look: 'receiversHead' },
      { text: 'CHỦ TỊCH', look: 'signature' },
    ],
  ],
});

const partsOf = (annex: AnnexDocument): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(annexDocx(annex))).map(([name, bytes]) => [name, strFromU8(bytes)]));

/** Fails at the first thing that is no XML. */
function walk(xml: string, see: (name: string, attributes: Readonly<Record<string, string>>) => void): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    see(name, attributes);
  });
  parser.write(xml).close();
}

describe('the annex as a Word document', () => {
  test('is the same to the byte each time, and says neither who made it, nor when', () => {
    const annex = annexOf(['Rà soát thủ tục', 'Niêm yết']);
    expect(Buffer.compare(annexDocx(annex), annexDocx(annex))).toBe(0);
    const core = partsOf(annex).get('docProps/core.xml') ?? '';
    expect(core.match(/<(?:dc|cp|dcterms):\w+/gu)).toEqual([
      '<cp:coreProperties',
      '<dc:title',
      '<dc:language',
    ]);
    expect(core).toContain('vi-VN');
  });

  test('lies on A4 with the margins of the decree, its pages numbered in the middle above, not the first', () => {
    const parts = partsOf(annexOf(['Rà soát thủ tục']));
    const seen = new Map<string, Readonly<Record<string, string>>>();
    walk(parts.get('word/document.xml') ?? '', (name, attributes) => seen.set(name, attributes));
    expect(seen.get('w:pgSz')).toEqual({ 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' });
    expect(seen.get('w:pgMar')).toMatchObject({
      'w:top': '1134',
      'w:right': '850',
      'w:bottom': '1134',
      'w:left': '1701',
    });
    expect(seen.has('w:titlePg')).toBe(true);
    expect(parts.get('word/header1.xml')).toContain('w:instr=" PAGE "');
  });

  test('columns fill the room between the margins without a rest', () => {
    const widths: number[] = [];
    walk(partsOf(annexOf(['a'])).get('word/document.xml') ?? '', (name, attributes) => {
      if (name === 'w:gridCol') widths.push(Number(attributes['w:w']));
    });
    const room = 16838 - 1701 - 850;
    expect(widths.slice(2, 4).reduce((sum, width) => sum + width, 0)).toBe(room);
  });

  test('every part is XML that every reader takes, whatever the cells say', () => {
    const strange = fc.string({ unit: 'binary', maxLength: 40 });
    const halves = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 })
      .map((codes) => String.fromCharCode(...codes));
    const text = fc.oneof(
      strange,
      halves,
      fc.constantFrom(...HOSTILE_TEXTS, ']]>', '\u0001\uFFFE', '\uD800x'),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (texts) => {
        for (const xml of partsOf(annexOf(texts)).values()) walk(xml, () => undefined);
      }),
      { numRuns: 300 },
    );
  });
});
