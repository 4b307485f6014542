const vi = {
  signed: 'Thêm “Nơi nhận” và chỗ ký',
  signedHint:
    'Dưới Bảng chuẩn và trong phụ lục Word. Kế hoạch không ghi thì để trống và được nêu tên để điền.',
  title: 'Phụ lục Word',
  about:
    'Đúng những gì Bảng chuẩn in ra, kể cả chữ đã sửa tay trên trang đó, để đặt sau kế hoạch ban hành bằng Word. Sổ tính không đổi.',
  save: 'Tải phụ lục Word (.docx)',
  saved: 'Tệp “phu-luc.docx” ở thư mục tải về.',
  notHere:
    'Ứng dụng này không cho ngăn tác vụ lưu tệp. Lưu bảng thành .xlsx rồi mở trong bàn làm việc, hoặc dùng lệnh “kehoach annex”, để có phụ lục .docx.',
};

type AnnexStrings = typeof vi;

const en: AnnexStrings = {
  signed: 'Add recipients and signature',
  signedHint:
    'Below the standard table and in the Word annex. What the plan does not say is left blank and named.',
  title: 'Annex for Word',
  about:
    'What the standard table prints, your own edits on that sheet included, to stand behind the plan that is issued in Word. The workbook does not change.',
  save: 'Download the annex (.docx)',
  saved: 'The file “phu-luc.docx” is in your downloads.',
  notHere:
    'This application does not let the pane save files. Save the table as .xlsx and open it in the workbench, or use the command “kehoach annex”, for a .docx.',
};

/** What is said of the annex as a file; loaded after a check. */
export const ANNEX_STRINGS = { vi, en };
