import { joinWords } from '../../shared/core';
import { DATA_SHEET, FINDINGS_SHEET, PRODUCED_SHEETS } from '../../shared/data/produced-sheets';

const SHEETS = joinWords(PRODUCED_SHEETS.map(({ name }) => `trang “${name}”`));

/** What `kehoach help` prints. */
export const USAGE = `Kế hoạch Chuẩn: kiểm tra, chuẩn hóa và tổng hợp bảng kế hoạch

  kehoach check TỆP [-o KẾT_QUẢ.xlsx] [--sheet TÊN] [--format text|json|sarif] [--today NĂM-THÁNG-NGÀY]
      Kiểm tra và in các chỗ cần xem. Mã thoát: 0 không có lỗi, 1 có lỗi, 2 không đọc được. -o ghi bản sao có thêm
      trang “${FINDINGS_SHEET}” để giao người khác sửa mà không cần công cụ.
  kehoach fix TỆP -o KẾT_QUẢ.xlsx [--sheet TÊN]    (tệp .xlsm thì KẾT_QUẢ.xlsm)
      Sửa các lỗi sửa an toàn ngay trong bảng, không đổi gì khác.
  kehoach build TỆP -o KẾT_QUẢ.xlsx [--yes [--rows SỐ]] [--sheet TÊN] [--tracking] [--data-table] [--signature]
                [--format text|json] [--today NGÀY]
      Giữ nguyên và đánh dấu bảng gốc, thêm ${SHEETS};
      in mọi chỗ “Bảng chuẩn” viết khác bảng gốc. Kế hoạch viết bằng văn xuôi: in các dòng dự thảo để xem; lập bảng từ
      các dòng đó khi có --yes, hoặc chỉ các dòng nêu số: --yes --rows 1,3-5. --data-table thêm trang “${DATA_SHEET}”:
      một Bảng của Excel, mỗi nhiệm vụ một dòng, để lọc và tổng hợp. --signature thêm “Nơi nhận” và chỗ ký dưới
      bảng; kế hoạch không ghi thì để trống và nêu tên chỗ trống.
  kehoach annex TỆP -o PHỤ_LỤC.docx [--signature] [--yes [--rows SỐ]] [--sheet TÊN] [--format text|json]
      Ghi “Bảng chuẩn” thành phụ lục Word (thể thức Nghị định 30/2020/NĐ-CP) để đặt sau kế hoạch; in mọi chỗ phụ lục viết
      khác bảng gốc. Không ghi đè tệp đã có.
  Thêm cho check, fix, build, annex khi không nhận ra tiêu đề bảng:
      --header DÒNG --columns "B=content,C=lead,E=end"   (được nhớ trong tệp kết quả)
  kehoach draft KẾ_HOẠCH [-o KẾT_QUẢ.xlsx] [--format text|json]
      Lập dự thảo bảng nhiệm vụ từ kế hoạch viết bằng văn xuôi (.docx, .html, .txt, .md, .xlsx); in từng việc kèm dòng gốc và phần suy ra.
  kehoach calendar KẾ_HOẠCH [-o KẾT_QUẢ.xlsx] [--format text|json|ics|csv] [--today NĂM-THÁNG-NGÀY]
      Lịch báo cáo: ai báo cáo ai, qua ai, kỳ nào, chốt số liệu và hạn gửi; ics mở được bằng lịch, csv
      bằng bảng tính; -o ghi trang “Lịch báo cáo”.
  kehoach compare TỆP_TRƯỚC TỆP_SAU [-o KẾT_QUẢ.xlsx] [--format text|json]
      So hai bản kế hoạch: việc thêm, bỏ, đổi, chuyển chỗ, tách, gộp; khác chính tả kể riêng. -o ghi trang
      “Nội dung điều chỉnh” để kèm quyết định.
  kehoach merge TỆP… | THƯ_MỤC [--list DANH_SÁCH.txt] [--units ĐƠN_VỊ.txt] [-o KẾT_QUẢ.xlsx|.sqlite] [--format text|json]
      Gộp kế hoạch của nhiều đơn vị: ai chưa gửi (so với --units, mỗi dòng một đơn vị), ai chưa có bảng, việc quá hạn
      và sắp đến hạn theo đơn vị, theo cơ quan, văn bản ghi hai ngày. Kế hoạch văn xuôi được lập dự thảo và ghi rõ là
      dự thảo. Tệp không đọc được được kể tên cùng lý do; các tệp khác vẫn được gộp.
  kehoach read TỆP… | THƯ_MỤC [--list DANH_SÁCH.txt] -o PHẦN.json
      Đọc trước một phần để gộp sau: “merge PHẦN.json…” cho kết quả y như “merge TỆP…”.
  kehoach renew TỆP --year NĂM [--from NĂM_CŨ] [-o KẾT_QUẢ.xlsx] [--clear status,progress,completed,result] [--format text|json]
      Lập kế hoạch năm mới từ kế hoạch này: chuyển năm, để trống số và ngày, thay cơ quan đã kết thúc; hỏi về việc chỉ
      làm một lần. In mọi thay đổi; chỉ ghi khi có -o.
  kehoach export TỆP [-o KẾT_QUẢ.csv|.json|.xlsx] [--format csv|json] [--layout MẪU_CỘT.json] [--no-bom]
      Xuất bảng nhiệm vụ cho chương trình khác: CSV kèm mô tả cột (.schema.json), JSON; --layout xuất đúng các cột mà
      cổng theo dõi nhiệm vụ của tỉnh cần.
  kehoach profile [TỆP] [--profile HỒ_SƠ.json] [--format text|json]
      Cho biết các quy tắc đang kiểm tra theo mức nào; json in ra một hồ sơ đủ mọi quy tắc để sửa theo ý mình.
  kehoach explain "CHỮ TRONG Ô" [--year NĂM]
      Cho biết một ô được đọc thế nào: cơ quan, thời gian, văn bản.
  kehoach --version
      Cho biết bản đang dùng.

Các lệnh check, fix, build, annex, export, merge, read, renew theo hồ sơ quy tắc kehoach.json nằm cạnh kế hoạch hoặc ở thư mục trên;
chỉ rõ tệp khác bằng --profile HỒ_SƠ.json.

TỆP là .xlsx, .xlsm, .docx, .csv, .tsv, .txt, .md hoặc .html (bảng trong văn bản cách nhau bằng dấu Tab).`;
