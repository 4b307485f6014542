import type { LocalText } from '../core/model/local-text';

/** A sheet that the tool makes of a plan, and how a person asks for it. */
export interface ProducedSheet {
  readonly id: string;
  /** Its name in the workbook, in whatever language the tool speaks. */
  readonly name: string;
  /** Of its button in the ribbon and its line in the menu of Google Sheets. */
  readonly button: LocalText;
  /** What it is, as it goes on after "Lập trang “…”". */
  readonly about: LocalText;
  /** Name of its command in the ribbon, as `manifest.xml` writes it. */
  readonly command: string;
}

/**
 * Every sheet that is made of a plan, in the order in which they stand in the workbook. Readers pass these sheets over;
 * ribbon, menu, pane and command line offer them from here. What draws them is `core/produce/sheet-builders.ts`: these are
 * only the facts, which the pane shows and the readers need before anything is built.
 */
export const PRODUCED_SHEETS = [
  {
    id: 'standard',
    name: 'Bảng chuẩn',
    button: { vi: 'Lập bảng chuẩn', en: 'Standard table' },
    about: {
      vi: '(mỗi nhiệm vụ một dòng, thời hạn và cơ quan đã chuẩn hóa)',
      en: '(one row per task, deadlines and agencies normalised)',
    },
    command: 'lapBangChuan',
  },
  {
    id: 'summary',
    name: 'Tổng hợp',
    button: { vi: 'Tổng hợp', en: 'Summary' },
    about: { vi: 'cho lãnh đạo', en: 'for the leaders' },
    command: 'tongHop',
  },
  {
    id: 'calendar',
    name: 'Lịch báo cáo',
    button: { vi: 'Lịch báo cáo', en: 'Reports' },
    about: { vi: '(khi kế hoạch nêu chế độ báo cáo)', en: '(where the plan asks for reports)' },
    command: 'lichBaoCao',
  },
] as const satisfies readonly ProducedSheet[];

/** The sheet of findings, made when somebody asks for it and no part of a build. */
export const FINDINGS_SHEET = 'Kết quả kiểm tra';

/** The tasks as data, for filters and pivot tables; made with the others when somebody asks for it. */
export const DATA_SHEET = 'Bảng dữ liệu';

/** The sheets of a consolidation of several plans, in the order in which they stand; made when somebody asks for them. */
export const MERGE_SHEETS = {
  units: 'Tổng hợp đơn vị',
  offices: 'Tổng hợp cơ quan',
  review: 'Cần xem lại',
  table: 'Bảng hợp nhất',
} as const;

export type ProducedSheetId = (typeof PRODUCED_SHEETS)[number]['id'];

/** The sheet of that id. */
export function producedSheet(id: ProducedSheetId): ProducedSheet {
  const sheet = PRODUCED_SHEETS.find((one) => one.id === id);
  if (!sheet) throw new Error(`No produced sheet ${id}`);
  return sheet;
}
