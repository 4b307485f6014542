const vi = {
  open: 'Lập kế hoạch năm sau…',
  title: 'Kế hoạch năm sau',
  about:
    'Chuyển năm, để trống số và ngày, thay cơ quan đã kết thúc ngay trong sổ tính này. Nên làm trên một bản sao của tệp. Mọi thay đổi được kể trước, hoàn tác được.',
  year: 'Năm của kế hoạch mới',
  from: 'Năm của kế hoạch này',
  clear: 'Để trống cho năm mới',
  fields: {
    status: 'Tình trạng',
    progress: 'Tỷ lệ',
    completed: 'Ngày hoàn thành',
    result: 'Kết quả',
  },
  look: 'Xem thay đổi',
  changes: (count: number) => `Thay đổi ${String(count)} ô`,
  questions: (count: number) => `${String(count)} điều cần người quyết định`,
  blank: '(để trống)',
  apply: (count: number) => `Sửa ${String(count)} ô`,
};

type RenewStrings = typeof vi;

const en: RenewStrings = {
  open: 'Make next year’s plan…',
  title: 'Next year’s plan',
  about:
    'Moves the years, blanks number and date and replaces bodies that ended, in this workbook. Best done in a copy of the file. Every change is told before it is made, and can be undone.',
  year: 'Year of the new plan',
  from: 'Year of this plan',
  clear: 'Empty for the new year',
  fields: { status: 'Status', progress: 'Share', completed: 'Day of completion', result: 'Result' },
  look: 'See the changes',
  changes: (count) => `Cells that change: ${String(count)}`,
  questions: (count) => `Left for a person to decide: ${String(count)}`,
  blank: '(empty)',
  apply: (count) => `Change ${String(count)} cells`,
};

/** What only the page of next year's plan says; loaded with it. */
export const RENEW_STRINGS = { vi, en };
