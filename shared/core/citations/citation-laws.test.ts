import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import { edited } from '../model/text-edit';
import { RESIDUE_CLEANERS } from '../rules/text/clean-residue';
import { spellingEdits } from './citation-spelling';
import { findCitations } from './find-citations';
import { issuerKey, mayBeSameIssuer } from './issuer-key';
import { readIssuer } from './read-issuer';

/** Kinds of document with their issuers: what belongs together in a real citation. */
const KINDS = [
  {
    type: 'Kế hoạch',
    code: 'KH',
    body: 'UBND',
    issuers: ['UBND xã Bình An', 'Ủy ban nhân dân tỉnh Đắk Lắk'],
  },
  { type: 'Quyết định', code: 'QĐ', body: 'TTg', issuers: ['Thủ tướng Chính phủ'] },
  {
    type: 'Nghị quyết',
    code: 'NQ',
    body: 'HĐND',
    issuers: ['HĐND thành phố Đà Nẵng', 'Hội đồng nhân dân tỉnh'],
  },
  { type: 'Nghị quyết', code: 'NQ', body: 'CP', issuers: ['Chính phủ'] },
  {
    type: 'Tờ trình',
    code: 'TTr',
    body: 'STC',
    issuers: ['Sở Tài chính', 'Sở Văn hóa, Thể thao và Du lịch'],
  },
  { type: 'Thông báo', code: 'TB', body: 'VPCP', issuers: ['Văn phòng Chính phủ'] },
] as const;
const TITLES = [
  'về chuyển đổi số năm 2026',
  'ban hành Quy chế làm việc',
  'Quy định phân cấp quản lý',
  'Phê duyệt Đề án mẫu',
  'phân bổ kinh phí',
  'Về việc kiện toàn Tổ công tác',
  'hướng dẫn thực hiện',
  'Sửa đổi, bổ sung một số điều',
];

const cited = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    number: fc.integer({ min: 1, max: 9999 }),
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    title: fc.constantFrom(...TITLES),
    which: fc.nat(3),
  })
  .map(({ kind, number, day, month, title, which }) => ({
    type: kind.type,
    symbol: `${String(number)}/${kind.code}-${kind.body}`,
    loose: [String(number), '/', kind.code, '-', kind.body] as const,
    date: `${String(day).padStart(2, '0')}/${String(month)}/2025`,
    iso: `2025-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    issuer: kind.issuers[which % kind.issuers.length] ?? '',
    title,
  }));
const blank = fc.constantFrom('', ' ');

describe('laws of citations', () => {
  test('number, date and issuer are read whatever the blanks, in composed and decomposed letters', () => {
    fc.assert(
      fc.property(
        cited,
        fc.array(blank, { minLength: 4, maxLength: 4 }),
        fc.boolean(),
        (doc, gaps, split) => {
          const [a = '', b = '', c = '', d = ''] = gaps;
          const [number, slash, code, dash, body] = doc.loose;
          const symbol = [number, a, slash, b, code, c, dash, d, body].join('');
          const plain = `Căn cứ ${doc.type} số ${symbol} ngày ${doc.date} của ${doc.issuer} ${doc.title};`;
          const text = split ? plain.normalize('NFD') : plain;
          const found = findCitations(text);
          expect(found).toHaveLength(1);
          expect(found[0]).toMatchObject({ symbol: doc.symbol, number, date: doc.iso });
          expect(found[0]?.issuer?.normalize('NFC')).toBe(doc.issuer);
          // the spans cut the text where the parts stand
          const { spans } = found[0]!;
          const cut = (span?: { from: number; to: number }): string =>
            span ? text.slice(span.from, span.to).normalize('NFC') : '';
          expect([cut(spans.symbol), cut(spans.date), cut(spans.issuer)]).toEqual([
            symbol,
            doc.date,
            doc.issuer,
          ]);
        },
      ),
    );
  });

  test('an issuer never runs into the title, whatever case the title begins with', () => {
    fc.assert(
      fc.property(cited, fc.constantFrom(' ', ', ', ' | ', '\n', ': ', ' - '), (doc, between) => {
        const text = ` của ${doc.issuer}${between}${doc.title}`;
        const issuer = readIssuer(text, 0, text.length)?.issuer ?? '';
        expect(issuer).toBe(doc.issuer);
      }),
    );
  });

  test('the spellings of one issuer are one issuer', () => {
    const unit = fc.constantFrom('tỉnh', 'Tỉnh', 'thành phố', 'xã', 'phường');
    const spelling = fc.constantFrom(
      'UBND',
      'Ủy ban nhân dân',
      'Uỷ ban nhân dân',
      'ỦY BAN NHÂN DÂN',
      'UBND ',
    );
    const place = fc.constantFrom('', ' Bình An', ' Đà Nẵng');
    fc.assert(
      fc.property(spelling, spelling, unit, place, (one, other, level, name) => {
        const [a, b] = [one, other].map((head) => issuerKey(`${head} ${level}${name}`.normalize('NFD')));
        expect(a && b && mayBeSameIssuer(a, b)).toBe(true);
      }),
    );
  });

  test('every blank inside a symbol is corrected, by one of the two rules, and nothing else changes', () => {
    fc.assert(
      fc.property(
        cited,
        fc.array(blank, { minLength: 4, maxLength: 4 }),
        (doc, [a = '', b = '', c = '', d = '']) => {
          const [number, slash, code, dash, body] = doc.loose;
          const text = `Theo ${doc.type} số ${[number, a, slash, b, code, c, dash, d, body].join('')} của xã`;
          const cleaned = /\d +\//u.test(text)
            ? RESIDUE_CLEANERS.reduce((rest, { clean }) => clean(rest), text)
            : text;
          const corrected = edited(cleaned, findCitations(cleaned).flatMap(spellingEdits));
          expect(corrected).toBe(`Theo ${doc.type} số ${doc.symbol} của xã`);
        },
      ),
    );
  });

  test('a sentence of issuing tells date and issuer of what follows it', () => {
    const verb = fc.constantFrom('ban hành', 'đã ban hành', 'đã ký ban hành', 'có', 'đã thông qua');
    fc.assert(
      fc.property(cited, verb, fc.constantFrom(' ', ', '), (doc, issued, comma) => {
        fc.pre(!doc.issuer.includes(','));
        const text = `Ngày ${doc.date}${comma}${doc.issuer} ${issued} ${doc.type} số ${doc.symbol}`;
        expect(findCitations(text)[0]).toMatchObject({ date: doc.iso, issuer: doc.issuer });
      }),
    );
  });
});
