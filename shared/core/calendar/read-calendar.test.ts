import { describe, expect, test } from '@jest/globals';

import type { AgencyMention } from '../model/agency';
import { documentFromText } from '../prose/document-from-text';
import { readCalendar } from './read-calendar';
import type { ReportEntry } from './report-entry';

const HEAD = `ỦY BAN NHÂN DÂN
XÃ HÒA LẠC
Số: 31/KH-UBND
Hòa Lạc, ngày 12 tháng 01 năm 2026
KẾ HOẠCH
Trồng cây xanh trên địa bàn xã năm 2026

I. MỤC ĐÍCH, YÊU CẦU
- Báo cáo Ủy ban nhân dân tỉnh định kỳ hằng quý là yêu cầu chung.
II. TỔ CHỨC THỰC HIỆN
1. Phòng Kinh tế
`;
const FOOT = `
Trên đây là Kế hoạch trồng cây xanh năm 2026; nếu có vướng mắc, các đơn vị kịp thời báo cáo Ủy ban nhân dân xã (qua Phòng Kinh tế) để xem xét./.
Nơi nhận:
- Như trên;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
`;

const names = (mentions: readonly AgencyMention[]): string => mentions.map(({ text }) => text).join(' + ');
const told = ({ from, via, to, period, due }: ReportEntry): string =>
  [period, due?.text ?? '-', `${names(from)} > ${via.length > 0 ? `${names(via)} > ` : ''}${names(to)}`].join(
    ' | ',
  );

const read = (...lines: readonly string[]): readonly ReportEntry[] =>
  readCalendar(documentFromText(`${HEAD}${lines.join('\n')}${FOOT}`)).entries;

const OWN = 'Phòng Kinh tế';

/** Written by hand from the wording, before the reader was tried on them. */
const SENTENCES: readonly (readonly [sentence: string, ...reports: readonly string[]])[] = [
  ['- Tổng hợp, báo cáo Ủy ban nhân dân tỉnh theo định kỳ hằng quý, 6 tháng, 9 tháng và năm.',
    ...['quarter', 'half', 'nine-months', 'year'].map((period) => `${period} | - | ${OWN} > Ủy ban nhân dân tỉnh`)],
  ['- Định kỳ hằng tháng báo cáo Ủy ban nhân dân xã (qua Văn phòng HĐND và UBND xã) trước ngày 20.',
    `month | trước ngày 20 | ${OWN} > Văn phòng HĐND và UBND xã > Ủy ban nhân dân xã`],
  ['- Báo cáo kết quả thực hiện về Sở Nông nghiệp và Môi trường trước ngày 30/11/2026.',
    `once | trước ngày 30/11/2026 | ${OWN} > Sở Nông nghiệp và Môi trường`],
  ['- Định kỳ 6 tháng (trước ngày 15/6) và năm (trước ngày 15/12) gửi báo cáo về Ủy ban nhân dân tỉnh.',
    `half | trước ngày 15/6 | ${OWN} > Ủy ban nhân dân tỉnh`, `year | trước ngày 15/12 | ${OWN} > Ủy ban nhân dân tỉnh`],
  ['- Báo cáo Ủy ban nhân dân xã hằng tuần vào thứ Sáu.', `week | vào thứ Sáu | ${OWN} > Ủy ban nhân dân xã`],
  ['- Giao Văn phòng HĐND và UBND xã tổng hợp, báo cáo Chủ tịch UBND xã hằng tháng.',
    'month | - | Văn phòng HĐND và UBND xã > Chủ tịch UBND xã'],
  ['- Các thôn báo cáo kết quả về Phòng Kinh tế: báo cáo quý chậm nhất ngày 05 của tháng cuối quý; báo cáo năm trước ngày 05/12/2026.',
    'quarter | chậm nhất ngày 05 của tháng cuối quý | Các thôn > Phòng Kinh tế', 'year | trước ngày 05/12/2026 | Các thôn > Phòng Kinh tế'],
  ['- Kịp thời báo cáo Ủy ban nhân dân xã kết quả thực hiện.', `ad-hoc | - | ${OWN} > Ủy ban nhân dân xã`],
  ['- Báo cáo Ủy ban nhân dân tỉnh hằng quý và đột xuất khi có yêu cầu.',
    `quarter | - | ${OWN} > Ủy ban nhân dân tỉnh`, `ad-hoc | - | ${OWN} > Ủy ban nhân dân tỉnh`],
  ['- Sơ kết 6 tháng, tổng kết năm, báo cáo Ủy ban nhân dân tỉnh theo quy định.',
    `half | - | ${OWN} > Ủy ban nhân dân tỉnh`, `year | - | ${OWN} > Ủy ban nhân dân tỉnh`],
  ['- Trước ngày 10 tháng 12 hằng năm, báo cáo kết quả về Sở Tài chính.', `year | Trước ngày 10 tháng 12 hằng năm | ${OWN} > Sở Tài chính`],
  ['2. Các thôn báo cáo kết quả gửi về Phòng Kinh tế trước ngày 15 tháng 6 (đối với báo cáo 6 tháng) và trước ngày 15 tháng 12 (đối với báo cáo năm) để tổng hợp, báo cáo Ủy ban nhân dân xã.',
    'half | trước ngày 15 tháng 6 | Các thôn > Phòng Kinh tế', 'year | trước ngày 15 tháng 12 | Các thôn > Phòng Kinh tế'],
  ['- Báo cáo nhanh hằng ngày về Ủy ban nhân dân xã trước 16 giờ.', `day | trước 16 giờ | ${OWN} > Ủy ban nhân dân xã`],
  // nobody reports here
  ['- Chuẩn bị mẫu báo cáo quý và đội ngũ báo cáo viên.'],
  ['- Nếu có khó khăn, vướng mắc thì báo cáo Ủy ban nhân dân xã.'],
  ['- Xây dựng kế hoạch của đơn vị, gửi Ủy ban nhân dân xã trước ngày 31/01/2026 để tổng hợp, báo cáo Ủy ban nhân dân tỉnh.'],
  ['- Tiếp nhận báo cáo của các thôn và lưu hồ sơ.'],
  ['- Rà soát theo Báo cáo số 12/BC-UBND ngày 05/01/2026 của Ủy ban nhân dân xã.'],
]; // prettier-ignore

describe('the reports that a sentence asks for', () => {
  test.each(SENTENCES)('%s', (sentence, ...reports) => {
    expect(read(sentence).map(told)).toEqual(reports);
  });

  test('points below a sentence are its periods', () => {
    const found = read(
      '2. Các thôn, tổ dân phố',
      'Gửi báo cáo về Ủy ban nhân dân xã (qua Phòng Kinh tế) theo các mốc sau:',
      '- Báo cáo quý I: trước ngày 10/3/2026.',
      '- Báo cáo 6 tháng đầu năm: trước ngày 10/6/2026.',
      '- Báo cáo năm: trước ngày 10/12/2026.',
    );
    expect(found.map(told)).toEqual(
      ['quarter | trước ngày 10/3/2026', 'half | trước ngày 10/6/2026', 'year | trước ngày 10/12/2026'].map(
        (start) => `${start} | Các thôn, tổ dân phố > Phòng Kinh tế > Ủy ban nhân dân xã`,
      ),
    );
    expect(found[0]?.occurrences).toEqual([{ name: 'Quý I/2026', day: '2026-03-09' }]);
  });

  test('what is said under a heading of reports of where they go is said of each', () => {
    const found = read(
      '2. Chế độ báo cáo',
      '- Báo cáo tháng: gửi trước ngày 20 hằng tháng.',
      '- Báo cáo năm: gửi trước ngày 10/12/2026.',
      'Báo cáo gửi về Phòng Kinh tế để tổng hợp.',
    );
    expect(found.map(({ period, to }) => `${period} ${names(to)}`)).toEqual([
      'month Phòng Kinh tế',
      'year Phòng Kinh tế',
    ]);
  });

  test('purpose, closing and recipients ask for none', () => {
    expect(read('- Trồng 500 cây trước ngày 30/6/2026.')).toEqual([]);
  });
});

describe('what is said of a report', () => {
  test('a document in place of days, and the report that it goes into', () => {
    const [entry] = read(
      '- Các cơ quan báo cáo kết quả lồng ghép trong Báo cáo phát triển lâm nghiệp (thực hiện theo Thông tư số 12/2019/TT-BNNPTNT ngày 25/10/2019); định kỳ gửi về Ủy ban nhân dân xã (qua Phòng Kinh tế) tổng hợp.',
    );
    expect(entry).toMatchObject({
      reference: 'Thông tư số 12/2019/TT-BNNPTNT',
      inside: 'Báo cáo phát triển lâm nghiệp',
      due: null,
    });
    expect(entry && told(entry)).toBe('ad-hoc | - | Các cơ quan > Phòng Kinh tế > Ủy ban nhân dân xã');
  });

  test('figures close by the rule of periodic reports, from the day after the report before', () => {
    const [quarter] = read('- Báo cáo Ủy ban nhân dân tỉnh hằng quý.');
    expect(quarter?.cutOff).toEqual({
      source: expect.stringContaining('09/2019/NĐ-CP'),
      windows: [
        { name: 'Quý I/2026', from: '2025-12-15', to: '2026-03-14' },
        { name: 'Quý II/2026', from: '2026-03-15', to: '2026-06-14' },
        { name: 'Quý III/2026', from: '2026-06-15', to: '2026-09-14' },
        { name: 'Quý IV/2026', from: '2026-09-15', to: '2026-12-14' },
      ],
    });
  });

  test('the plan’s own close of figures is no day of sending', () => {
    const [month] = read(
      '- Báo cáo Ủy ban nhân dân tỉnh hằng tháng, số liệu tính đến ngày 15 hằng tháng, gửi trước ngày 18 hằng tháng.',
    );
    expect(month?.due?.text).toBe('trước ngày 18 hằng tháng');
    expect(month?.cutOff).toEqual({ text: 'số liệu tính đến ngày 15 hằng tháng', windows: [] });
  });

  test('each report of the year has its day; a day off names the working day before', () => {
    const [quarter] = read('- Báo cáo Ủy ban nhân dân tỉnh hằng quý, chậm nhất ngày 20 của tháng cuối quý.');
    expect(quarter?.occurrences).toMatchObject([
      { name: 'Quý I/2026', day: '2026-03-20' },
      { name: 'Quý II/2026', day: '2026-06-20', dayOff: { reason: 'thứ Bảy', workingDay: '2026-06-19' } },
      { name: 'Quý III/2026', day: '2026-09-20', dayOff: { workingDay: '2026-09-18' } },
      { name: 'Quý IV/2026', day: '2026-12-20' },
    ]);
    const [later] = read('- Báo cáo Ủy ban nhân dân tỉnh hằng quý trước ngày 05 của tháng đầu quý sau.');
    expect(later?.occurrences.map(({ day }) => day)).toEqual([
      '2026-04-04',
      '2026-07-04',
      '2026-10-04',
      '2027-01-04',
    ]);
  });

  test('where the plan wants it before the rule closes, the rule is silent', () => {
    const [quarter] = read('- Báo cáo Ủy ban nhân dân tỉnh hằng quý trước ngày 10 của tháng cuối quý.');
    expect(quarter?.cutOff).toBeNull();
  });

  test('decomposed letters give the same', () => {
    const text = `${HEAD}- Tổng hợp, báo cáo Ủy ban nhân dân tỉnh hằng quý, trước ngày 20 của tháng cuối quý.${FOOT}`;
    const composed = readCalendar(documentFromText(text)).entries;
    const decomposed = readCalendar(documentFromText(text.normalize('NFD'))).entries;
    expect(decomposed).toEqual(composed);
    expect(composed).toHaveLength(1);
  });
});
