import { byCell } from './by-cell';
import { citationName } from '../../citations/format-citation';
import type { CitationPart } from '../../citations/missing-parts';
import type { LocalText } from '../../model/local-text';
import { citationsBySheet } from './citations-by-sheet';
import type { Incomplete } from './incomplete-citations';
import { columnKey, crowdedColumns, incompleteCitations } from './incomplete-citations';
import { placeOf } from './placed-citation';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

const PARTS: Readonly<Record<CitationPart, LocalText>> = {
  number: { vi: 'số, ký hiệu', en: 'number' },
  date: { vi: 'ngày ban hành', en: 'date' },
  issuer: { vi: 'cơ quan ban hành', en: 'issuer' },
};

const names = (parts: readonly CitationPart[], language: keyof LocalText): string =>
  parts.map((part) => PARTS[part][language]).join(', ');

const lacking = (cited: readonly Incomplete[], language: keyof LocalText): string =>
  cited.map(({ placed, parts }) => `${citationName(placed.citation)} (${names(parts, language)})`).join('; ');

const messages = {
  incomplete: {
    vi: 'Lần đầu viện dẫn nhưng còn thiếu: {missing}. Cần bổ sung theo bản gốc.',
    en: 'First citation, but not complete: {missingEn}. Complete it from the original.',
  },
  column: {
    vi: 'Cột này viện dẫn văn bản lần đầu nhưng còn thiếu {missing}. Cần bổ sung theo bản gốc, hoặc thêm cột.',
    en: 'First citations in this column lack {missingEn}. Complete them from the originals, or add a column.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages>;

// No fix: number, date and issuer stand in the document; the tool does not invent them.
export const completeCitation = defineRule({
  id: 'complete-citation',
  meta: {
    group: 'citations',
    severity: 'hint',
    scope: 'plan',
    docs: {
      title: { vi: 'Viện dẫn lần đầu chưa đầy đủ', en: 'A first citation is not complete' },
      why: 'Lần đầu nhắc tới một văn bản, người đọc cần đủ số, ký hiệu, ngày và cơ quan ban hành để tìm đúng văn bản; số không kèm ngày lặp lại mỗi năm.',
      basis:
        'Nghị định số 30/2020/NĐ-CP, Phụ lục I: viện dẫn lần đầu ghi đủ tên loại, số, ký hiệu, thời gian, cơ quan ban hành và trích yếu; luật, pháp lệnh chỉ cần tên.',
      howToFix:
        'Bổ sung phần còn thiếu theo bản gốc ở lần nhắc đầu tiên; các lần sau chỉ cần tên loại và số, ký hiệu.',
      whenNot:
        'Không xét các lần nhắc sau trong cùng một bảng, luật và pháp lệnh gọi theo tên, ngày và cơ quan ban hành đã ghi ở cột riêng cùng dòng hoặc ngay trước tên văn bản, văn bản đã gửi ghi ở cột kết quả thực hiện, tình trạng, văn bản trả lời.',
    },
    messages,
  },
  examples: {
    valid: [
      { lines: ['CHƯƠNG TRÌNH TRIỂN KHAI NGHỊ QUYẾT 15-NQ/TW CỦA BỘ CHÍNH TRỊ'] },
      {
        lines: [
          'Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về cơ chế một cửa',
          'Niêm yết thủ tục theo Nghị định số 61/2018/NĐ-CP',
        ],
      },
      { lines: ['Căn cứ Luật Tổ chức chính quyền địa phương năm 2025'] },
      { lines: ['(Kèm theo Kế hoạch số 33/KH-UBND ngày 30 tháng 02 năm 2026 của UBND tỉnh)'] },
      {
        lines: [
          'STT\tNội dung\tCơ quan chủ trì\tThời hạn\tKết quả thực hiện',
          '1\tRà soát thủ tục\tVăn phòng\t15/3/2026\tĐã gửi Công văn số 220/UBND-VX',
        ],
      },
      { lines: ['Ngày 18/7/2025 UBND xã Bình An đã ban hành Quyết định số 119/QĐ-UBND'] },
      {
        lines: [
          'STT\tNội dung\tCơ quan chủ trì\tVăn bản\tNgày ban hành\tCơ quan ban hành',
          '1\tRà soát thủ tục\tVăn phòng\tQuyết định số 119/QĐ-UBND\t18/7/2025\tUBND xã',
        ],
      },
    ],
    invalid: [
      {
        lines: ['Tiếp nhận phản ánh theo Nghị định số 20/2008/NĐ-CP', 'Nhắc lại Nghị định số 20/2008/NĐ-CP'],
        finds: [{ messageId: 'incomplete', cell: 'A1' }],
      },
      {
        lines: [
          'STT\tNội dung\tCơ quan chủ trì\tVăn bản',
          '1\tRà soát thủ tục\tVăn phòng\tQuyết định số 11/QĐ-UBND',
          '2\tRà soát dự toán\tVăn phòng\tQuyết định số 12/QĐ-UBND',
          '3\tRà soát hồ sơ\tVăn phòng\tQuyết định số 13/QĐ-UBND',
        ],
        finds: [{ messageId: 'column', cell: 'D2', also: ['D3', 'D4'] }],
      },
      {
        lines: ['Chuyển đổi số gắn với Đề án 06/CP', 'Nhắc lại Đề án 06/CP'],
        finds: [{ messageId: 'incomplete', cell: 'A1' }],
      },
      {
        lines: ['Học tập Nghị quyết Trung ương 6 khóa XII'],
        finds: [{ messageId: 'incomplete', cell: 'A1' }],
      },
    ],
  },
  check(_reading, plan) {
    const signals: Signal[] = [];
    for (const { citations } of citationsBySheet(plan)) {
      const incomplete = incompleteCitations(plan, citations);
      const partsOf = new Map(incomplete.map((one) => [one.placed, one]));
      const columns = crowdedColumns(plan, incomplete);
      for (const mentions of byCell(incomplete.map(({ placed }) => placed))) {
        const [first] = mentions;
        if (!first) continue;
        const cited = mentions.flatMap((placed) => partsOf.get(placed) ?? []);
        const column = columns.get(columnKey(first));
        const at = { at: placeOf(first), actual: first.citation.text };
        signals.push(
          column
            ? {
                messageId: 'column',
                ...at,
                data: { missing: names(column, 'vi'), missingEn: names(column, 'en') },
                cause: `column ${String(first.column)}`,
              }
            : {
                messageId: 'incomplete',
                ...at,
                data: { missing: lacking(cited, 'vi'), missingEn: lacking(cited, 'en') },
              },
        );
      }
    }
    return signals;
  },
});
