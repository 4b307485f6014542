import { byCell } from '../citations/by-cell';
import { citationName } from '../citations/format-citation';
import { groupDocuments } from '../citations/group-documents';
import type { CitationPart } from '../citations/missing-parts';
import { missingParts } from '../citations/missing-parts';
import type { LocalText } from '../model/local-text';
import type { PlacedCitation } from '../model/reading';
import { citationsBySheet } from '../table/citations-by-sheet';
import { placeOf } from '../table/placed-citation';
import type { Signal } from './rule';
import { defineRule } from './rule';

const PARTS: Readonly<Record<CitationPart, LocalText>> = {
  number: { vi: 'số, ký hiệu', en: 'number' },
  date: { vi: 'ngày ban hành', en: 'date' },
  issuer: { vi: 'cơ quan ban hành', en: 'issuer' },
};

const lacking = (mentions: readonly PlacedCitation[], language: keyof LocalText): string =>
  mentions
    .map(({ citation }) => {
      const parts = missingParts(citation).map((part) => PARTS[part][language]);
      return `${citationName(citation)} (${parts.join(', ')})`;
    })
    .join('; ');

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
        'Không xét các lần nhắc sau trong cùng một bảng, luật và pháp lệnh gọi theo tên, nghị quyết ghi rõ kỳ hội nghị thông qua.',
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
    ],
    invalid: [
      {
        lines: ['Tiếp nhận phản ánh theo Nghị định số 20/2008/NĐ-CP', 'Nhắc lại Nghị định số 20/2008/NĐ-CP'],
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
      const sessions = citations.filter(({ citation }) => citation.form === 'session');
      const incomplete = [...firsts, ...sessions].filter(({ citation }) => missingParts(citation).length > 0);
      for (const mentions of byCell(incomplete)) {
        const [first] = mentions;
        if (!first) continue;
        const data = { missing: lacking(mentions, 'vi'), missingEn: lacking(mentions, 'en') };
        signals.push({ messageId: 'incomplete', at: placeOf(first), actual: first.citation.text, data });
      }
    }
    return signals;
  },
});
