/** What only the settings say of the sheet of findings; loaded with them. */
export const FINDINGS_STRINGS = {
  vi: {
    save: 'Lưu kết quả kiểm tra thành trang',
    hint: 'Trang “Kết quả kiểm tra” ghi từng chỗ cần xem, có liên kết tới ô và cột đánh dấu; lập lại thì dấu đã đánh được giữ.',
  },
  en: {
    save: 'Save the findings as a sheet',
    hint: 'The sheet lists every place that needs a look, with a link to its cell and a column to tick; ticks stay when it is made again.',
  },
};
