import type { LocalText } from '../shared/core';

/** Files of plans that are no workbook and can be read. */
export const isTextPlan = (fileName: string): boolean => /\.(?:docx|html?|txt|md|csv|tsv)$/i.test(fileName);

/** Files that are written in paragraphs and may hold tables with joined cells. */
export const isDocumentFile = (fileName: string): boolean => /\.(?:docx|html?)$/i.test(fileName);
/** Files that are text line by line. */
export const isTextFile = (fileName: string): boolean => /\.(?:txt|md)$/i.test(fileName);

/** Files that can be read as paragraphs. */
export const readsAsDocument = (fileName: string): boolean =>
  isDocumentFile(fileName) || isTextFile(fileName);

/** Whether a file is of a kind that may be a plan and is known not to be read: a scan, an old workbook, an archive. */
export const isKnownUnreadable = (fileName: string): boolean => ADVICE.has(endingOf(fileName));

const endingOf = (fileName: string): string => /\.[^./\\]+$/.exec(fileName)?.[0].toLowerCase() ?? '';

/** What to do about a file of a kind that cannot be read. */
export function unreadableKind(fileName: string): LocalText {
  const extension = endingOf(fileName);
  const { vi, en } = ADVICE.get(extension) ?? anyKind;
  return {
    vi: `Không đọc được “${fileName}”${extension === '' ? '' : ` (loại tệp ${extension})`}. ${vi}`,
    en: `“${fileName}” cannot be read${extension === '' ? '' : ` (a ${extension} file)`}. ${en}`,
  };
}

const anyKind: LocalText = {
  vi: 'Đề nghị dùng .xlsx, .docx, .csv, .tsv, .txt, .md hoặc .html.',
  en: 'Use .xlsx, .docx, .csv, .tsv, .txt, .md or .html.',
};
const oldWord: LocalText = {
  vi: 'Đề nghị mở bằng Word rồi “Lưu thành” (Save as) loại Word Document (.docx), và mở tệp vừa lưu.',
  en: 'Open it in Word, save it as Word Document (.docx), and open that file.',
};
const oldWorkbook: LocalText = {
  vi: 'Đề nghị mở bằng Excel rồi “Lưu thành” (Save as) loại Excel Workbook (.xlsx), và mở tệp vừa lưu.',
  en: 'Open it in Excel, save it as Excel Workbook (.xlsx), and open that file.',
};
const openWorkbook: LocalText = {
  vi: 'Đề nghị mở bằng LibreOffice hoặc Excel rồi “Lưu thành” (Save as) loại Excel (.xlsx), và mở tệp vừa lưu.',
  en: 'Open it in LibreOffice or Excel, save it as Excel (.xlsx), and open that file.',
};
const scan: LocalText = {
  vi: 'Đề nghị dùng bản Word (.docx) của kế hoạch. Nếu chỉ có .pdf: mở bằng Word (Tệp › Mở) rồi “Lưu thành” .docx, xem lại chữ và bảng; bản quét từ giấy thì phải gõ lại hoặc nhận dạng chữ trước.',
  en: 'Use the Word version (.docx) of the plan. With a .pdf only, open it in Word, save it as .docx and look it through; a scan of paper has to be typed or recognised first.',
};
const picture: LocalText = {
  vi: 'Đây là ảnh chụp, không có chữ để đọc. Đề nghị dùng bản Word (.docx) của kế hoạch.',
  en: 'It is a picture without text. Use the Word version (.docx) of the plan.',
};
const archive: LocalText = {
  vi: 'Đây là tệp nén. Đề nghị giải nén rồi mở kế hoạch ở trong.',
  en: 'It is an archive. Unpack it and open the plan inside.',
};
const slides: LocalText = {
  vi: 'Đây là bản trình chiếu. Đề nghị dùng bản Word (.docx) hoặc Excel (.xlsx) của kế hoạch.',
  en: 'It is a slide show. Use the Word (.docx) or Excel (.xlsx) version of the plan.',
};
const shortcut: LocalText = {
  vi: 'Đây chỉ là lối tắt tới tài liệu trên mạng. Đề nghị mở tài liệu đó, chọn Tệp › Tải xuống loại .xlsx hoặc .docx.',
  en: 'It is only a link to a document online. Open that document and download it as .xlsx or .docx.',
};

const ADVICE: ReadonlyMap<string, LocalText> = new Map(
  (
    [
      [oldWord, '.doc .dot .rtf .odt .docm .wps'],
      [oldWorkbook, '.xls .xlt .xlsb .et'],
      [openWorkbook, '.ods .fods .numbers'],
      [scan, '.pdf'],
      [picture, '.jpg .jpeg .png .gif .bmp .tif .tiff .webp .heic'],
      [archive, '.zip .rar .7z'],
      [slides, '.ppt .pptx .odp'],
      [shortcut, '.gsheet .gdoc .url .lnk'],
    ] as const
  ).flatMap(([advice, endings]) => endings.split(' ').map((ending) => [ending, advice])),
);
