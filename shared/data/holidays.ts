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
  readonly name: { readonly vi: string; readonly en: string };
}

/**
 * Bộ luật Lao động 2019 (45/2019/QH14, 20/11/2019), Điều 112, in force 01/01/2021;
 * 24/11 by Nghị quyết 28/2026/QH16, in force 01/7/2026.
 */
export const FIXED_HOLIDAYS: readonly FixedHoliday[] = [
  { monthDay: '01-01', since: 1995, name: { vi: 'Tết Dương lịch', en: 'New Year' } },
  { monthDay: '04-30', since: 1995, name: { vi: 'Ngày Chiến thắng', en: 'Reunification Day' } },
  { monthDay: '05-01', since: 1995, name: { vi: 'Ngày Quốc tế lao động', en: 'Labour Day' } },
  { monthDay: '09-02', since: 1995, name: { vi: 'Quốc khánh', en: 'National Day' } },
  { monthDay: '11-24', since: 2026, name: { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnamese Culture Day' } },
];

/**
 * Lunar holidays, computed with the algorithm of Hồ Ngọc Đức at UTC+7 (Tết 2030 is 02/02 in Vietnam, 03/02 in China).
 * Only the eve and the first three days of Tết are taken as days off in every year: which five days a year gets,
 * which day goes with 02/9, and which working days are swapped, a yearly notice decides. Add them below once known.
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

/** Days off that only the notice of one year gives: `[day, reason]`. */
export const EXTRA_DAYS_OFF: readonly (readonly [day: string, reason: string])[] = [
  ['2026-04-27', 'Nghỉ bù Giỗ Tổ Hùng Vương (26/4/2026 là Chủ nhật)'],
];

/** Weekend days worked in exchange for a day off; none is known yet. */
export const EXTRA_WORKING_DAYS: readonly string[] = [];
