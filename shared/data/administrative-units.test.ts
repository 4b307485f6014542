import { beforeAll, describe, expect, jest, test } from '@jest/globals';

import type { AgencyReader } from '../core/model/reading';
import type { CalendarDate } from '../core/model/calendar-date';
import type { PlaceName } from '../core/table/read-place';
import { administrativeUnits } from './administrative-units';

/** The core with two kinds of unit that no law knows; whoever adds a real one adds such a line and nothing else. */
async function withMadeUpKinds() {
  jest.doMock('./administrative-units', () => ({
    administrativeUnits: [
      ...administrativeUnits,
      {
        id: 'dactran',
        name: 'đặc trấn',
        level: 'commune',
        from: '2025-07-01',
        short: 'ĐTR',
        party: 'đảng ủy',
      },
      { id: 'giap', name: 'giáp', level: 'part' },
    ],
  }));
  const [agencies, place, citations, issuers, places, text, analysis] = await Promise.all([
    import('../core/agencies/agency-reader'),
    import('../core/agencies/find-place'),
    import('../core/citations/find-citations'),
    import('../core/citations/issuer-key'),
    import('../core/table/read-place'),
    import('../core/table/snapshot-from-text'),
    import('../core/analyse'),
  ]);
  return { ...agencies, ...place, ...citations, ...issuers, ...places, ...text, ...analysis };
}

let core: Awaited<ReturnType<typeof withMadeUpKinds>>;
let reader: AgencyReader;

beforeAll(async () => {
  core = await withMadeUpKinds();
  reader = core.createAgencyReader();
});

/** The reading of a text about a đặc khu or a thôn, told of the made-up kinds. */
const turned = (text: string): string =>
  text
    .replace(/đặc khu/gu, 'đặc trấn')
    .replace(/Đặc khu/gu, 'Đặc trấn')
    .replace(/ĐẶC KHU/gu, 'ĐẶC TRẤN')
    .replace(/thôn/gu, 'giáp');
const turnedAll = (value: unknown): unknown => JSON.parse(turned(JSON.stringify(value)));

describe('a new kind of unit is one line of the table', () => {
  test.each([
    'UBND các xã, phường, đặc khu',
    'UBND các đặc khu; Văn phòng HĐND và UBND đặc khu Vân Hải',
    'UBND các đặc khu: Vân Hải, Phú Sơn',
    'Đảng ủy các đặc khu Vân Hải, Phú Sơn',
    'Mặt trận Tổ quốc đặc khu Vân Hải, các xã, đặc khu',
    'UBND đặc khu Vân Hải, Phú Sơn, Hòn Dài',
    'Chủ tịch đặc khu; 03 đặc khu; cấp đặc khu',
    'CA đặc khu Vân Hải, Trạm Y tế',
    'Ban nhân dân thôn 2. Trạm Y tế',
    'Tổ công nghệ số cộng đồng các thôn, khóm; 12 thôn',
    'Trung tâm Hỗ trợ nông dân, thôn và hộ dân',
  ])('agencies: %s', (cell) => {
    const spans = reader.readSpans(cell).map(({ kind, text }) => ({ kind, text: turned(text) }));
    expect(reader.readSpans(turned(cell)).map(({ kind, text }) => ({ kind, text }))).toEqual(spans);
    const kinds = (text: string) => reader.readCell(text).map(({ match: { kind } }) => kind);
    // why: the directory lists some bodies of a đặc khu by name, and so knows them for certain
    const sure = (kind: string): string => (kind === 'exact' ? 'alias' : kind);
    expect(kinds(turned(cell)).map(sure)).toEqual(kinds(cell).map(sure));
  });

  test('places and their levels', () => {
    const placesIn = (line: string): readonly PlaceName[] => core.placesIn(line);
    for (const line of [
      'ỦY BAN NHÂN DÂN ĐẶC KHU VÂN HẢI',
      'kế hoạch của đặc khu Vân Hải',
      'Đặc Khu Vân Hải',
    ]) {
      expect(placesIn(turned(line).replace('Đặc Khu', 'Đặc Trấn'))).toEqual(turnedAll(placesIn(line)));
      expect(placesIn(line)).toHaveLength(1);
    }
    expect(placesIn('UBND ĐTR. VÂN HẢI')).toEqual([{ text: 'đặc trấn Vân Hải', level: 'commune' }]);
    expect(core.levelOfPlace('đặc trấn Vân Hải')).toBe('commune');
    expect(core.levelOfPlace('ĐTR Vân Hải')).toBe('commune');
  });

  test('citations and their issuers', () => {
    const text = 'Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân Đặc khu Vân Hải về thu gom rác';
    expect(core.findCitations(text)[0]?.issuer).toBe('Ủy ban nhân dân Đặc khu Vân Hải');
    expect(core.findCitations(turned(text))[0]?.issuer).toBe('Ủy ban nhân dân Đặc trấn Vân Hải');
    expect(core.issuerKey('UBND đặc trấn Vân Hải')).toEqual(core.issuerKey('UBND ĐTR Vân Hải'));
    expect(core.issuerKey('UBND đặc trấn Vân Hải')).toMatchObject({ level: 'đặc trấn', place: 'vân hải' });
  });

  test('a whole plan is checked alike', () => {
    const plan = [
      'ỦY BAN NHÂN DÂN ĐẶC KHU VÂN HẢI',
      'KẾ HOẠCH',
      'Thu gom rác thải năm 2026',
      'Tuyên truyền trên địa bàn phường; hộ dân trên địa bàn đặc khu',
      'Kiểm tra trên địa bàn đặc khu Phú Sơn',
      '',
      'STT\tNội dung\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian\tKết quả',
      '1\tTập huấn phân loại rác\tPhòng Kinh tế đặc khu\tUBND các đặc khu xã\tTháng 3/2026\t02 lớp',
      '2\tRà soát điểm tập kết\tPhòng Kinh tế\tCông an đặc khu Vân Hải; các thôn, khóm\tTháng 4/2026\t01 báo cáo',
    ].join('\n');
    const findings = (text: string) =>
      core
        .analyse(core.snapshotFromText(text, { today: '2026-01-05' as CalendarDate }))
        .findings.map(({ rule, messageId, places, actual }) => ({ rule, messageId, places, actual }));
    expect(findings(turned(plan))).toEqual(turnedAll(findings(plan)));
    expect(findings(plan).filter(({ rule }) => rule === 'no-template-leftover')).toHaveLength(2);
  });
});

test('the table says each thing once', () => {
  const shorts = administrativeUnits.flatMap(({ short }) => short ?? []);
  expect(new Set(shorts).size).toBe(shorts.length);
  for (const { name, from = '', to = '9999' } of administrativeUnits) {
    expect(name).toBe(name.normalize('NFC').toLowerCase().trim());
    expect(from < to).toBe(true);
  }
});
