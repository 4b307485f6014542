import { byCell } from '../citations/by-cell';
import { citationName } from '../citations/format-citation';
import { groupDocuments } from '../citations/group-documents';
import type { CitationPart } from '../citations/missing-parts';
import { missingParts } from '../citations/missing-parts';
import type { LocalText } from '../model/local-text';
import type { PlacedCitation } from '../model/reading';
import { citationsBySheet } from '../table/citations-by-sheet';
import { partsBeside } from '../table/parts-beside';
import { placeOf } from '../table/placed-citation';
import { foldText } from '../text/fold-vietnamese';
import type { Signal } from './rule';
import { defineRule } from './rule';

const PARTS: Readonly<Record<CitationPart, LocalText>> = {
  number: { vi: 'số, ký hiệu', en: 'number' },
  date: { vi: 'ngày ban hành', en: 'date' },
  issuer: { vi: 'cơ quan ban hành', en: 'issuer' },
};

interface Incomplete {
  readonly placed: PlacedCitation;
  readonly parts: readonly CitationPart[];
}

const lacking = (mentions: readonly Incomplete[], language: keyof LocalText): string =>
  mentions
    .map(({ placed, parts }) => {
      const names = parts.map((part) => PARTS[part][language]);
      return `${citationName(placed.citation)} (${names.join(', ')})`;
    })
    .join('; ');

/** The first mention of each document that is called by a session or a popular name. */
function firstNamed(citations: readonly PlacedCitation[]): readonly PlacedCitation[] {
  const firsts = new Map<string, PlacedCitation>();
  for (const placed of citations) {
    const { form } = placed.citation;
    const name = foldText(citationName(placed.citation));
    if ((form === 'session' || form === 'popular') && !firsts.has(name)) firsts.set(name, placed);
  }
  return [...firsts.values()];
}

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
      mend: 'Bổ sung phần còn thiếu theo bản gốc ở lần nhắc đầu tiên; các lần sau chỉ cần tên loại và số, ký hiệu.',
      whenNot:
        'Không xét các lần nhắc sau trong cùng một bảng, luật và pháp lệnh gọi theo tên, ngày và cơ quan ban hành đã ghi ở cột riêng cùng dòng hoặc ngay trước tên văn bản.',
    },
    messages: {
      incomplete: {
        vi: 'Lần đầu viện dẫn nhưng còn thiếu: {missing}. Bổ sung theo bản gốc.',
        en: 'First citation, but not complete: {missingEn}. Complete it from the original.',
      },
    },
  },
  examples: {
    valid: [
      {
        lines: [
          'Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về cơ chế một cửa',
          'Niêm yết thủ tục theo Nghị định số 61/2018/NĐ-CP',
        ],
      },
      { lines: ['Căn cứ Luật Tổ chức chính quyền địa phương năm 2025'] },
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
      const firsts = groupDocuments(citations).flatMap(([first]) => (first ? [first] : []));
      const incomplete = [...firsts, ...firstNamed(citations)].flatMap((placed) => {
        const missing = missingParts(placed.citation);
        const beside = missing.length === 0 ? undefined : partsBeside(plan, placed);
        const parts = missing.filter((part) => !beside?.has(part));
        return parts.length === 0 ? [] : [{ placed, parts }];
      });
      const partsOf = new Map(incomplete.map((one) => [one.placed, one]));
      for (const mentions of byCell(incomplete.map(({ placed }) => placed))) {
        const [first] = mentions;
        if (!first) continue;
        const cited = mentions.flatMap((placed) => partsOf.get(placed) ?? []);
        const data = { missing: lacking(cited, 'vi'), missingEn: lacking(cited, 'en') };
        signals.push({ messageId: 'incomplete', at: placeOf(first), actual: first.citation.text, data });
      }
    }
    return signals;
  },
});
