import type { LocalText } from '../../shared/core';

/** What to do about faults of Excel that stand in the way at one place, by code (Excel.ErrorCodes). */
export const NAMED_FAULTS: Readonly<Record<string, LocalText>> = {
  FilteredRangeConflict: {
    vi: 'Bảng đang lọc nên Excel không cho ghi. Cần bỏ lọc (Dữ liệu > Xóa bộ lọc) rồi làm lại.',
    en: 'The table is filtered, so Excel refuses to write. Clear the filter (Data > Clear), then try again.',
  },
  InsertDeleteConflict: {
    vi: 'Excel không thêm hoặc xóa được dòng ở đây vì có bảng, ô gộp hoặc vùng mảng chắn ngang. Cần tách chúng ra rồi làm lại.',
    en: 'Excel cannot insert or delete rows here: a table, merged cells or an array is in the way. Move it, then try again.',
  },
  InactiveWorkbook: {
    vi: 'Đang mở nhiều sổ tính và sổ đang chọn không phải sổ này. Cần bấm vào sổ tính có kế hoạch rồi làm lại.',
    en: 'Several workbooks are open and another one is active. Click the workbook with the plan, then try again.',
  },
  MergedRangeConflict: {
    vi: 'Có ô gộp ở chỗ cần ghi. Cần bỏ gộp ô rồi làm lại.',
    en: 'Merged cells are in the way. Unmerge them, then try again.',
  },
  MemoryLimitReached: {
    vi: 'Excel hết bộ nhớ. Cần lưu tệp, đóng bớt sổ tính rồi làm lại.',
    en: 'Excel is out of memory. Save, close other workbooks, then try again.',
  },
  InvalidSelection: {
    vi: 'Vùng đang chọn không dùng được cho việc này. Cần chọn một ô trong bảng kế hoạch rồi làm lại.',
    en: 'The selection does not fit. Select one cell of the plan, then try again.',
  },
  NonBlankCellOffSheet: {
    vi: 'Không thêm được dòng vì ô ở cuối trang tính không trống. Cần xóa nội dung ở dòng cuối cùng của trang rồi làm lại.',
    en: 'Rows cannot be inserted: cells at the very end of the sheet are not blank. Clear them, then try again.',
  },
  UnsupportedSheet: {
    vi: 'Trang đang mở là trang biểu đồ, không có ô. Cần mở trang có bảng kế hoạch rồi làm lại.',
    en: 'The open sheet is a chart sheet without cells. Open the sheet with the plan, then try again.',
  },
  FormulaLengthExceedsLimit: {
    vi: 'Có công thức dài hơn Excel cho phép (8.192 ký tự). Cần rút ngắn công thức rồi làm lại.',
    en: 'A formula is longer than Excel allows (8,192 characters). Shorten it, then try again.',
  },
  OperationCellsExceedLimit: {
    vi: 'Việc này chạm tới nhiều ô hơn Excel cho phép một lần. Cần xóa các dòng, cột trống thừa rồi làm lại.',
    en: 'This touches more cells than Excel allows at once. Remove spare rows and columns, then try again.',
  },
  PivotTableRangeConflict: {
    vi: 'Chỗ cần ghi nằm trong một bảng tổng hợp (PivotTable). Cần chuyển PivotTable đi nơi khác rồi làm lại.',
    en: 'The place lies in a PivotTable. Move the PivotTable elsewhere, then try again.',
  },
  // why: with several sheets selected Excel fails calls of all kinds, and says no more than this (office-js #2266)
  GeneralException: {
    vi: 'Excel báo lỗi mà không nói vì sao, hay gặp khi đang chọn nhiều trang tính cùng lúc. Cần bấm chuột phải vào tên trang, chọn Bỏ nhóm trang tính (Ungroup Sheets), đóng hộp thoại đang mở rồi làm lại.',
    en: 'Excel failed and does not say why; this is common while several sheets are selected. Right-click a sheet tab, choose Ungroup Sheets, close any dialog that is open, then try again.',
  },
  UndoNotSupported: {
    vi: 'Excel không gộp được bước này vào danh sách hoàn tác nên chưa ghi gì. Cần làm lại một lần nữa.',
    en: 'Excel cannot undo this step together with the others, so nothing was written. Try once more.',
  },
};
