import { HostError } from '../../shared/host/workbook-host';

/**
 * A failure of the call itself, before or after the server's own work. With several Google accounts in one browser the
 * page may speak for another account than the spreadsheet, and Google then answers PERMISSION_DENIED.
 */
export function explainFailure(error: unknown): HostError {
  const message = messageOf(error);
  if (/PERMISSION_DENIED|permission denied/i.test(message))
    return new HostError(
      'permission',
      'Google từ chối yêu cầu (PERMISSION_DENIED), thường vì trình duyệt đang đăng nhập nhiều tài khoản Google. Đề nghị mở tệp trong một hồ sơ Chrome riêng hoặc cửa sổ ẩn danh chỉ có tài khoản được chia sẻ tệp, rồi mở lại thanh bên. Trong khi chờ, các lệnh trong trình đơn Kế hoạch vẫn dùng được.',
      'Google refused the request (PERMISSION_DENIED), usually because several Google accounts are signed in. Open the file in a separate Chrome profile or a private window with only the account that has access, then open the sidebar again. The commands of the Kế hoạch menu keep working meanwhile.',
      { cause: error },
    );
  if (/authorization is required|authorisation is required/i.test(message))
    return new HostError(
      'permission',
      'Tiện ích chưa được cấp quyền. Đề nghị chọn Kế hoạch > Kiểm tra trong trình đơn, bấm “Cho phép”, rồi mở lại thanh bên.',
      'The add-on is not authorised yet. Choose Kế hoạch > Kiểm tra from the menu, allow it, then open the sidebar again.',
      { cause: error },
    );
  if (/timeout|timed out|exceeded maximum execution time/i.test(message))
    return new HostError(
      'timeout',
      'Google Trang tính không trả lời kịp. Đề nghị kiểm tra kết nối mạng rồi làm lại; nếu đang sửa dở, đề nghị bấm Kiểm tra để xem việc gì đã xong.',
      'Google Sheets did not answer in time. Check the connection and try again; if a change was under way, run the check to see what was done.',
      { cause: error },
    );
  if (/network|offline|connection/i.test(message))
    return new HostError(
      'busy',
      'Mất kết nối tới Google. Đề nghị kiểm tra mạng rồi làm lại.',
      'The connection to Google was lost. Check the network, then try again.',
      { cause: error },
    );
  return new HostError(
    'unknown',
    `Google Trang tính báo lỗi ngoài dự kiến. Đề nghị tải lại trang rồi thử lại. (${message})`,
    `Google Sheets reported an unexpected error. Reload the page and try again. (${message})`,
    { cause: error },
  );
}

function messageOf(error: unknown): string {
  if (typeof error === 'string') return error;
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return '';
}
