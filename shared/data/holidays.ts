/** A public holiday of one year, as `YYYY-MM-DD`. */
interface HolidayYear {
  readonly year: number;
  /** First day of the lunar year (mùng 1 Tết). */
  readonly tet: string;
  /** Giỗ Tổ Hùng Vương, tenth day of the third lunar month. */
  readonly ancestors: string;
}

/** Days off with a fixed date and the first year they hold. */
interface FixedHoliday {
  readonly monthDay: string;
  readonly since: number;
  /** Whether Điều 111 khoản 3 gives the next working day when it falls on a weekend. */
  readonly madeUp: boolean;
  readonly name: { readonly vi: string; readonly en: string };
}

/** What the Government's notice of one year says about the days off of civil servants. */
interface YearNotice {
  readonly year: number;
  /** Number and date of the documents. */
  readonly source: string;
  /** First and last day of Tết with the days in lieu. */
  readonly tet: readonly [from: string, to: string];
  /** The day that goes with 02/9. */
  readonly besideNationalDay: string;
  /** True when only Tết and 02/9 are decided so far: other days may still be swapped. */
  readonly isPartial?: true;
  /** Working days given off for a Saturday that is worked: `[off, worked]`. */
  readonly swapped: readonly (readonly [off: string, worked: string])[];
}

/**
 * Bộ luật Lao động (45/2019/QH14, 20/11/2019), Điều 112 khoản 1, in force 01/01/2021; made up by Điều 111 khoản 3.
 * 24/11 by Nghị quyết 28/2026/QH16 (24/4/2026), Điều 2, in force 01/7/2026: it is not of Điều 112, so nothing makes
 * up for it.
 */
export const FIXED_HOLIDAYS: readonly FixedHoliday[] = [
  { monthDay: '01-01', since: 1995, madeUp: true, name: { vi: 'Tết Dương lịch', en: 'New Year' } },
  { monthDay: '04-30', since: 1995, madeUp: true, name: { vi: 'Ngày Chiến thắng', en: 'Reunification Day' } },
  { monthDay: '05-01', since: 1995, madeUp: true, name: { vi: 'Ngày Quốc tế lao động', en: 'Labour Day' } },
  { monthDay: '09-02', since: 1995, madeUp: true, name: { vi: 'Quốc khánh', en: 'National Day' } },
  {
    monthDay: '11-24',
    since: 2026,
    madeUp: false,
    name: { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnamese Culture Day' },
  },
];

/**
 * Lunar holidays, computed with the algorithm of Hồ Ngọc Đức at UTC+7 (Tết 2030 is 02/02 in Vietnam, 03/02 in China);
 * 2024 to 2027 agree with the notices below.
 */
export const LUNAR_HOLIDAYS: readonly HolidayYear[] = [
  { year: 2024, tet: '2024-02-10', ancestors: '2024-04-18' },
  { year: 2025, tet: '2025-01-29', ancestors: '2025-04-07' },
  { year: 2026, tet: '2026-02-17', ancestors: '2026-04-26' },
  { year: 2027, tet: '2027-02-06', ancestors: '2027-04-16' },
  { year: 2028, tet: '2028-01-26', ancestors: '2028-04-04' },
  { year: 2029, tet: '2029-02-13', ancestors: '2029-04-23' },
  { year: 2030, tet: '2030-02-02', ancestors: '2030-04-12' },
  { year: 2031, tet: '2031-01-23', ancestors: '2031-04-01' },
  { year: 2032, tet: '2032-02-11', ancestors: '2032-04-19' },
  { year: 2033, tet: '2033-01-31', ancestors: '2033-04-09' },
  { year: 2034, tet: '2034-02-19', ancestors: '2034-04-28' },
  { year: 2035, tet: '2035-02-08', ancestors: '2035-04-17' },
];

/**
 * The yearly notices, read in reprints of the government portals; the dates of the two of 2024 were not seen.
 * A year that is not here has no official schedule yet: only what every schedule must contain is taken for a day off
 * (the eve and the first two days of Tết: Điều 112 gives five days, and each choice that the notices have ever left
 * open holds these three).
 */
export const YEAR_NOTICES: readonly YearNotice[] = [
  {
    year: 2024,
    source: 'Thông báo 5015/TB-LĐTBXH; Thông báo 1570/TB-LĐTBXH (đổi 29/4 với 04/5)',
    tet: ['2024-02-08', '2024-02-14'],
    besideNationalDay: '2024-09-03',
    swapped: [['2024-04-29', '2024-05-04']],
  },
  {
    year: 2025,
    source: 'Thông báo 6150/TB-BLĐTBXH ngày 03/12/2024',
    tet: ['2025-01-27', '2025-01-31'],
    besideNationalDay: '2025-09-01',
    swapped: [['2025-05-02', '2025-04-26']],
  },
  {
    year: 2026,
    source:
      'Công văn 9859/VPCP-KGVX ngày 13/10/2025; Thông báo 9441/TB-BNV ngày 16/10/2025; Công văn 12729/VPCP-KGVX ngày 25/12/2025 (đổi 02/01 với 10/01); Công văn 3383/BNV-CVL ngày 10/4/2026 (30/4 không đổi ngày)',
    tet: ['2026-02-16', '2026-02-20'],
    besideNationalDay: '2026-09-01',
    swapped: [
      ['2026-01-02', '2026-01-10'],
      ['2026-08-31', '2026-08-22'],
    ],
  },
  {
    year: 2027,
    source: 'Công văn 10065/VPCP-KGVX ngày 02/10/2026 (Tết Âm lịch, Quốc khánh)',
    tet: ['2027-02-04', '2027-02-10'],
    besideNationalDay: '2027-09-03',
    isPartial: true,
    swapped: [],
  },
];
