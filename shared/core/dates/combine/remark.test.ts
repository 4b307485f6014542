import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import type { Period } from '../../model/period';
import { formatPeriod } from '../format/format-period';
import { createPeriodReader } from '../period-reader';
import { periodKey } from '../period-key';
import { remarkCells, severalCells } from '../remark-cells.fixture';

const reader = createPeriodReader({ planYears: { from: 2026, to: 2026 } });
const remarkOf = (period: Period) => ('remark' in period ? (period.remark ?? {}) : {});
const boundsOf = (period: Period) => ('from' in period ? [period.from, period.to] : [null, null]);

describe('a time and the words beside it', () => {
  test.each(remarkCells)('%s is %s from %s to %s', (text, kind, from, to, before = '', after = '') => {
    const period = reader.readText(text);
    expect(period.kind).toBe(kind);
    expect(boundsOf(period)).toEqual([from, to]);
    expect(remarkOf(period)).toEqual({ ...(before ? { before } : {}), ...(after ? { after } : {}) });
  });

  test.each(severalCells)('%s is several', (text, parts) => {
    const period = reader.readText(text);
    const read = period.kind === 'several' ? period.periods : [];
    expect(read.map((part) => [part.kind, ...boundsOf(part), remarkOf(part).before])).toEqual(
      parts.map(([kind, from, to, before]) => [kind, from, to, before]),
    );
  });

  test('what repeats inside ongoing work is read, and a status is told from a time', () => {
    expect(reader.readText('Thường xuyên, định kỳ báo cáo theo Quý')).toMatchObject({
      rules: [{ every: 'quarter' }],
    });
    expect(reader.readText('Đã hoàn thành')).toEqual({ kind: 'event', status: true });
    expect(reader.readText('Trước ngày 15 tháng 01 hằng năm')).toMatchObject({
      rules: [{ every: 'year', months: [1], day: 15 }],
      qualifier: 'before',
    });
    expect(reader.readText('Chậm nhất 17 giờ 00 ngày 25/01/2026')).toMatchObject({
      clock: { to: '17 giờ 00' },
    });
    expect(reader.readText('Quý I hằng năm')).toMatchObject({ rules: [{ every: 'year', quarters: [1] }] });
  });

  test('a time of which no year is known has no days', () => {
    const unknown = createPeriodReader();
    expect(unknown.readText('Trước 15/01 năm sau')).toMatchObject({ kind: 'interval', from: null, to: null });
    expect(unknown.readText('Tháng 12 hằng năm')).toMatchObject({ kind: 'recurring', from: null, to: null });
  });
});

/** Words that a reading itself stands for: units, limits, rhythms and what joins them. */
const TIME_WORDS = new Set(
  (
    'tháng quý năm ngày tuần giờ trước sau chậm muộn nhất là đến hết từ cuối đầu giữa hằng mỗi từng thường xuyên ' +
    'liên tục và hoặc giai đoạn nhiệm kỳ học định lần của trở đi xong hạn i ii iii iv vào sáng chiều thứ hai'
  ).split(' '),
);
const wordsOf = (text: string): readonly string[] => periodKey(text).match(/[\p{L}\d]+/gu) ?? [];

/** An event is its whole text. */
const hasEvent = (period: Period): boolean =>
  period.kind === 'several' && period.periods.some(({ kind }) => kind === 'event');

/** The words of a text that are in no remark of its reading. */
function unkept(text: string, period: Period): readonly string[] {
  const kept = [...wordsIn(period)];
  return wordsOf(text).filter((word) => {
    const at = kept.indexOf(word);
    if (at >= 0) kept.splice(at, 1);
    return at < 0 && !TIME_WORDS.has(word) && !/^\d/.test(word);
  });
}

function wordsIn(period: Period): readonly string[] {
  if (period.kind === 'several') return period.periods.flatMap(wordsIn);
  const { before = '', after = '' } = remarkOf(period);
  return wordsOf(`${before} ${after}`);
}

describe('no word is swallowed', () => {
  const times = fc.constantFrom(
    ...(
      'Tháng 3/2026|quý II năm 2026|trước ngày 15/6/2026|15/3/2026|Năm 2026|hằng quý|thường xuyên|6/2026|II/2026|' +
      'giai đoạn 2026 - 2028|trước 15 hằng tháng|tháng 12 hằng năm|chậm nhất 17 giờ 00 ngày 25/01/2026|đến hết tháng 9|' +
      'tháng 5, tháng 10/2026|30/6|năm học 2026-2027|cuối quý I/2026'
    ).split('|'),
  );
  const before = fc.constantFrom(
    ...(
      '||Hoàn thành |Dự kiến hoàn tất trong |Trình UBND xã |Báo cáo kết quả |Phấn đấu xong |(dự kiến) |' +
      'Tổ chức 02 lớp trong |Sau khi có hướng dẫn của tỉnh, hoàn thành |Đại hội Chi đoàn |Kế hoạch số 5 '
    ).split('|'),
  );
  const after = fc.constantFrom(
    ...(
      '||  (dự kiến)|, khi có yêu cầu| (sau khi tỉnh giao vốn 2026| và vận hành thường xuyên|; báo cáo hằng quý|' +
      ' tại Hội trường|, lồng ghép sinh hoạt chi bộ|. Gửi Sở Nội vụ tổng hợp| theo Kế hoạch số 12/KH-UBND|\n- Sơ kết tháng 7/2026'
    ).split('|'),
  );

  test('each word of a cell is in its reading or in its remark, or the cell is not read', () => {
    fc.assert(
      fc.property(before, times, after, (first, time, last) => {
        const text = first + time + last;
        const period = reader.readText(text);
        if (!['interval', 'recurring', 'ongoing', 'several'].includes(period.kind) || hasEvent(period))
          return;
        expect([text, unkept(text, period)]).toEqual([text, []]);
      }),
      { numRuns: 1500 },
    );
  });

  test('the remark is a piece of the text, and the built text keeps it', () => {
    fc.assert(
      fc.property(before, times, after, fc.constantFrom('NFC', 'NFD'), (first, time, last, form) => {
        const text = (first + time + last).normalize(form);
        const period = reader.readText(text);
        if (period.kind === 'several') return;
        const remark = remarkOf(period);
        expect(text.startsWith(remark.before ?? '')).toBe(true);
        expect(text.endsWith(remark.after ?? '')).toBe(true);
        const built = formatPeriod(period);
        if (built === undefined) return;
        for (const word of wordsOf(`${remark.before ?? ''} ${remark.after ?? ''}`))
          expect(wordsOf(built)).toContain(word);
        const again = reader.readText(built);
        expect([again.kind, ...boundsOf(again)]).toEqual([period.kind, ...boundsOf(period)]);
      }),
      { numRuns: 1000 },
    );
  });

  test('most of what is combined is read', () => {
    const texts = fc.sample(fc.tuple(before, times, after), { numRuns: 400, seed: 7 });
    const unread = texts.filter((parts) => reader.readText(parts.join('')).kind === 'unparsed');
    expect(unread.length).toBeLessThan(texts.length / 8);
  });
});

describe('every figure in every form', () => {
  const two = (n: number): string => String(n).padStart(2, '0');
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  const days = Array.from({ length: 31 }, (_, index) => index + 1);
  const last = (month: number): string => String(new Date(Date.UTC(2026, month, 0)).getUTCDate());

  test.each(months)('month %i', (month) => {
    const forms = [String(month), two(month)].flatMap((m) => [
      `${m}/2026`,
      `tháng ${m}/2026`,
      `Tháng ${m} năm 2026`,
      `T${m}/2026`,
      `th.${m}-2026`,
      `tháng ${m}`,
      `trong tháng ${m}/năm 2026`,
    ]);
    for (const form of forms) {
      expect([form, ...boundsOf(reader.readText(form))]).toEqual([
        form,
        `2026-${two(month)}-01`,
        `2026-${two(month)}-${last(month)}`,
      ]);
    }
    expect(reader.readText(`trước ${String(month)}/2026`)).toMatchObject({ kind: 'interval', from: null });
    expect(reader.readText(`${String(month)}/2026 - 12/2026`).kind).toBe('interval');
    expect(reader.readText(`tháng ${String(month)} hằng năm`)).toMatchObject({
      rules: [{ months: [month] }],
    });
  });

  test.each(days)('day %i', (day) => {
    const date = `2026-12-${two(day)}`;
    const forms = [String(day), two(day)].flatMap((d) => [
      `${d}/12/2026`,
      `ngày ${d}/12/2026`,
      `${d}-12-2026`,
      `${d}.12.2026`,
      `${d}/12`,
      `ngày ${d} tháng 12 năm 2026`,
    ]);
    for (const form of forms) expect([form, ...boundsOf(reader.readText(form))]).toEqual([form, date, date]);
    expect(reader.readText(`trước ${String(day)} hằng tháng`)).toMatchObject({
      kind: 'recurring',
      rules: [{ day }],
    });
    expect(reader.readText(`ngày ${String(day)} hằng tháng`)).toMatchObject({ rules: [{ day }] });
  });

  test.each(['I', 'II', 'III', 'IV'].map((roman, index) => ({ roman, quarter: index + 1 })))(
    'quarter $roman',
    ({ roman, quarter }) => {
      const forms = [
        `quý ${roman}/2026`,
        `Quý ${roman}2026`,
        `${roman}/2026`,
        `Q${roman}-2026`,
        `quý ${String(quarter)} năm 2026`,
        `quí ${roman}, năm 2026`,
      ];
      const from = `2026-${two(quarter * 3 - 2)}-01`;
      for (const form of forms)
        expect([form, ...boundsOf(reader.readText(form)).slice(0, 1)]).toEqual([form, from]);
      expect(reader.readText(`quý ${roman} hằng năm`)).toMatchObject({ rules: [{ quarters: [quarter] }] });
    },
  );
});
