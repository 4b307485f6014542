/**
 * When periodic reports close their figures. A body that sets its own rule for its reports says so in the plan; a
 * province whose rule differs changes the day here.
 */
export const PERIODIC_REPORTS = {
  /** Figures are closed on this day of the last month; the next report begins the day after. */
  cutOffDay: 14,
  /** Nghị định số 09/2019/NĐ-CP ngày 24/01/2019 của Chính phủ, Điều 12; wording checked in the rules that repeat it. */
  source: 'Nghị định số 09/2019/NĐ-CP ngày 24/01/2019, Điều 12',
} as const;
