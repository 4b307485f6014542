import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { cpuOf } from '../growth/growth';
import { mutate, mutations } from '../fuzz/fixtures/odd-input';
import { buildPackage } from '../xlsx/fixtures/build-package';
import { compoundFile } from '../xlsx/fixtures/compound-file';
import { deflateEntry, writeZip } from '../xlsx/zip/write-zip';
import { buildDocx, cell, inList, list, paragraph, row, run, table, use, WORD } from './fixtures/build-docx';
import { readDocx } from './read-docx';

const codeOf = (bytes: Uint8Array): string => {
  const reading = readDocx(bytes);
  return reading.ok ? 'ok' : reading.problem.code;
};
const whole = (inner: string, head = ''): Uint8Array =>
  buildDocx('', { document: `${head}<w:document xmlns:w="${WORD}"><w:body>${inner}</w:body></w:document>` });

describe('a file that is no plan in Word', () => {
  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['text', new TextEncoder().encode('KẾ HOẠCH trồng cây xanh năm 2031'), 'not-a-document'],
    ['an old .doc under a new name', compoundFile('WordDocument'), 'old-format'],
    ['a document behind a password', compoundFile('EncryptedPackage'), 'encrypted'],
    ['an archive of something else', buildPackage({ 'a.txt': 'a' }), 'not-a-document'],
    ['a workbook', buildDocx('', { document: '<workbook xmlns="urn:x"/>' }), 'not-a-document'],
    ['a part cut off', buildDocx('', { document: `<w:document xmlns:w="${WORD}"><w:body><w:p>` }), 'damaged'],
    ['a list part cut off', buildDocx(paragraph('a'), { numbering: '<w:num' }), 'damaged'],
    ['pictures only', buildDocx(paragraph('') + paragraph('')), 'no-text'],
  ])('%s is told', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  test('entities, deep nesting, a bomb and endless paragraphs are refused, and quickly', () => {
    const took = cpuOf(() => {
      const entity = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
      expect(codeOf(whole('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>', entity))).toBe('unsafe');
      expect(codeOf(whole('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>'))).toBe('damaged');
      expect(codeOf(whole('<w:sdt>'.repeat(5000) + '</w:sdt>'.repeat(5000)))).toBe('unsafe');
      expect(codeOf(whole('<w:p/>'.repeat(1_000_000)))).toBe('too-long');
      const { packed, crc } = deflateEntry('word/document.xml', new Uint8Array(1000));
      const bomb = { name: 'word/document.xml', method: 8, crc, size: 101_000_000, packed } as const;
      expect(codeOf(writeZip([bomb]))).toBe('too-large');
    });
    expect(took).toBeLessThan(10_000);
  });

  test('spans and fields without sense do no harm', () => {
    const ends = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'.repeat(3);
    const body =
      paragraph(ends + run('còn')) +
      table(row(cell('a', '<w:gridSpan w:val="999999999"/>'), cell('b', '<w:gridSpan w:val="-5"/>'))) +
      table(row(cell('đầu', '<w:vMerge/>'), cell('x')), row(cell('sau', '<w:vMerge/>')));
    const reading = readDocx(buildDocx(body));
    expect(reading.ok && reading.document.blocks.map((block) => JSON.stringify(block))).toMatchObject([
      expect.stringContaining('còn'),
      expect.stringContaining('"right":62'),
      expect.stringContaining('đầu'),
    ]);
  });

  test('bytes changed anywhere give a reading or a problem, never a throw', () => {
    const numbering = list(1, [{ format: 'decimal', text: '%1.' }]) + use(1, 1);
    const body = inList(1, 0, 'Mở lớp tập huấn') + table(row(cell('a'), cell('b')));
    const stored = buildDocx(body, { numbering });
    fc.assert(
      fc.property(mutations, (changes) => {
        const reading = readDocx(mutate(stored, changes));
        if (!reading.ok) expect(reading.problem.vi).toMatch(/Đề nghị/);
      }),
      { numRuns: 150 },
    );
  });

  test('XML changed anywhere too, behind a sound archive', () => {
    const parts = `<w:document xmlns:w="${WORD}"><w:body>${paragraph(run('Mở lớp', '<w:b/>'))}${table(row(cell('a', '<w:vMerge/>'), cell('b')))}</w:body></w:document>`;
    const bytes = new TextEncoder().encode(parts);
    fc.assert(
      fc.property(mutations, (changes) => {
        const document = new TextDecoder().decode(mutate(bytes, changes));
        const reading = readDocx(buildDocx('', { document }));
        if (!reading.ok) expect(reading.problem.vi).toMatch(/Đề nghị/);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a long document', () => {
  const pages = (count: number): Uint8Array => {
    const numbering = list(1, [{ format: 'decimal', text: '%1.' }]) + use(1, 1);
    const words =
      'Chủ trì, phối hợp với các đơn vị liên quan tổ chức thực hiện nội dung được giao trong năm. ';
    const one = inList(1, 0, words.repeat(3)) + paragraph(run(words) + run(words, '<w:b/>'));
    return buildDocx(one.repeat(count * 6), { numbering });
  };

  test('is read in time that grows with its length only', () => {
    const time = (bytes: Uint8Array): number =>
      cpuOf(() => {
        expect(codeOf(bytes)).toBe('ok');
      });
    const [short, long] = [pages(100), pages(800)];
    time(short);
    const base = Math.min(time(short), time(short));
    expect(base).toBeLessThan(1000);
    expect(time(long)).toBeLessThan(8 * base * 3 + 200);
  });
});
