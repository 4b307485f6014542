import { agencyCapitals } from '../agencies/agency-capitals';
import { editCell } from '../agencies/edit-mentions';
import type { TextEdit } from '../agencies/edit-mentions';
import type { PlacedMention } from '../model/reading';
import { cellRange } from '../model/range';
import type { Signal } from './rule';
import { defineRule } from './rule';

/** Names whose capitals differ from what Nghị định 30/2020/NĐ-CP prescribes. */
export const agencyCapitalsRule = defineRule<'plan', readonly TextEdit[]>({
  id: 'agency-capitals',
  meta: {
    group: 'agencies',
    severity: 'hint',
    scope: 'plan',
    docs: {
      title: { vi: 'Viết hoa tên cơ quan đúng quy định', en: 'Capitals of agency names' },
      why: 'Tên cơ quan viết hoa chữ cái đầu của từ chỉ loại hình và của từ chỉ chức năng, lĩnh vực: Phòng Tư pháp, Phòng Văn hóa và Thông tin.',
      basis: 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục II (Viết hoa trong văn bản hành chính).',
      mend: 'Bấm sửa: chỉ chữ hoa, chữ thường thay đổi.',
      whenNot:
        'Không nhắc nhóm cơ quan ("các cơ quan chuyên môn"), tên viết hoa toàn bộ và tên ngoài danh mục.',
    },
    messages: {
      capitals: {
        vi: 'Viết hoa chưa đúng: “{actual}”. Đúng là “{expected}” (Nghị định 30/2020/NĐ-CP, Phụ lục II).',
        en: 'Wrong capitals: “{actual}”. It should be “{expected}” (Decree 30/2020/NĐ-CP, Annex II).',
      },
    },
  },
  examples: {
    valid: [
      { tasks: [{ lead: 'Phòng Văn hóa - Xã hội', coordinators: 'các cơ quan chuyên môn; Trạm Y tế' }] },
    ],
    invalid: [
      {
        tasks: [{ lead: 'Phòng Kinh Tế', coordinators: 'Phòng Văn hóa - xã hội; công an xã' }],
        finds: [
          { messageId: 'capitals', cell: 'C5' },
          { messageId: 'capitals', cell: 'D5' },
        ],
        fixed: { C5: 'Phòng Kinh tế', D5: 'Phòng Văn hóa - Xã hội; Công an xã' },
      },
    ],
  },
  check(plan) {
    const signals: Signal<readonly TextEdit[]>[] = [];
    for (const cell of byCell(wronglyCapitalised(plan.mentions()))) {
      const edits = cell.map(({ mention: { text, offset }, after }) => ({ offset, before: text, after }));
      const [first] = cell;
      if (!first) continue;
      const actual = edits.map(({ before }) => before).join('; ');
      const wanted = edits.map(({ after }) => after);
      signals.push({
        messageId: 'capitals',
        at: { sheet: first.sheet, range: cellRange(first) },
        data: { actual, expected: wanted.join('; ') },
        actual,
        expected: wanted,
        payload: edits,
      });
    }
    return signals;
  },
  fix({ at, payload }, { sheets }) {
    const view = sheets.find((sheet) => sheet.view.id === at.sheet)?.view;
    const op = view && editCell(view, { row: at.range.top, column: at.range.left }, payload ?? []);
    const title = { vi: 'Sửa chữ hoa, chữ thường', en: 'Correct the capitals' };
    return op ? [{ title, applicability: 'safe', ops: [op] }] : [];
  },
});

interface WrongCapitals extends PlacedMention {
  readonly after: string;
}

/** The mentions whose capitals are not as they should be; each distinct name is looked at once. */
function wronglyCapitalised(mentions: readonly PlacedMention[]): readonly WrongCapitals[] {
  const expected = new Map<string, string>();
  const wrong: WrongCapitals[] = [];
  for (const placed of mentions) {
    const { text } = placed.mention;
    let after = expected.get(text);
    if (after === undefined) expected.set(text, (after = agencyCapitals(text)));
    if (after !== text) wrong.push({ ...placed, after });
  }
  return wrong;
}

/** Neighbouring mentions of one cell. */
function byCell(mentions: readonly WrongCapitals[]): readonly (readonly WrongCapitals[])[] {
  const signals: (readonly WrongCapitals[])[] = [];
  let cell: WrongCapitals[] = [];
  for (const mention of mentions) {
    const [first] = cell;
    if (
      first &&
      (first.row !== mention.row || first.column !== mention.column || first.sheet !== mention.sheet)
    ) {
      signals.push(cell);
      cell = [];
    }
    cell.push(mention);
  }
  if (cell.length > 0) signals.push(cell);
  return signals;
}
