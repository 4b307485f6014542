import { isPlainList, plainGap, readSeparators } from './read-separators';
import type { SharedCell } from './shared-cells';
import { listsOf } from './shared-cells';
import type { AgencyMention } from '../../model/agency';
import type { AgencyField } from '../../model/plan';
import { cellRange } from '../../model/range';
import { rewrite } from '../../model/text-edit';
import { textFix } from '../kit/set-text';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';
import { tableKey } from '../kit/table-key';

const messages = {
  mixed: {
    vi: 'Các cơ quan được ngăn cách bằng dấu phẩy (,), trong khi phần lớn bảng dùng dấu chấm phẩy (;). Đề nghị dùng thống nhất dấu chấm phẩy.',
    en: 'The agencies are parted by commas while most of the table uses semicolons. Use semicolons throughout.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages, AgencyField>;

/** Cells that part agencies by commas where the table uses semicolons. */
export const consistentSeparators = defineRule<'table', typeof messages, AgencyField>({
  id: 'consistent-separators',
  meta: {
    group: 'agencies',
    severity: 'hint',
    scope: 'table',
    docs: {
      title: { vi: 'Dùng một dấu ngăn cách giữa các cơ quan', en: 'One sign between agencies' },
      why: 'Khi lẫn dấu phẩy và dấu chấm phẩy, người đọc khó biết dấu phẩy nào nằm trong tên cơ quan.',
      howToFix:
        'Chọn “Sửa…”: dấu phẩy giữa các cơ quan được thay bằng dấu chấm phẩy; dấu phẩy trong tên giữ nguyên.',
      whenNot:
        'Không tính dấu phẩy trong tên (UBND các phường, xã; Phòng Kinh tế, Hạ tầng và Đô thị), ô có chữ "và", ô ghi cả nhiệm vụ của cơ quan; bảng dùng dấu phẩy là chính thì không nhắc.',
    },
    messages,
  },
  examples: {
    valid: [
      {
        tasks: [
          { coordinators: 'Trạm Y tế; Công an xã' },
          { coordinators: 'UBND các phường, xã; Công an xã' },
        ],
      },
      {
        tasks: [
          { coordinators: 'Trạm Y tế, Công an xã' },
          { coordinators: 'Trạm Y tế; UBND các phường, xã' },
        ],
      },
      {
        tasks: [
          { coordinators: 'Trạm Y tế; Công an xã' },
          { coordinators: 'Công an xã; Phòng Kinh tế' },
          { coordinators: 'Công an xã; UBND phường Hội An, Hội An Đông' },
        ],
      },
    ],
    invalid: [
      {
        tasks: [
          { coordinators: 'Trạm Y tế; Công an xã' },
          { coordinators: 'Công an xã; Phòng Kinh tế' },
          { coordinators: 'Trạm Y tế, UBND các phường, xã' },
        ],
        finds: [{ messageId: 'mixed', cell: 'D7' }],
        fixed: { D7: 'Trạm Y tế; UBND các phường, xã' },
      },
    ],
  },
  check({ view, table }) {
    const signals: Signal[] = [];
    const lists = listsOf(table);
    const marks = lists.map(({ field }) => marksOf(field));
    if (!mostlySemicolons(lists, marks)) return signals;
    const withCommas = lists.filter((_, index) => ((marks[index] ?? Mark.None) & Mark.Comma) !== 0);
    for (const field of withCommas.flatMap(({ fields }) => fields)) {
      const at = field.cells[0];
      if (!at) continue;
      signals.push({
        messageId: 'mixed',
        at: { sheet: view.id, range: cellRange(at) },
        cause: tableKey(view, table),
        actual: field.text,
        payload: field,
      });
    }
    return signals;
  },
  fix({ payload }, { view }) {
    const at = payload?.cells[0];
    if (!payload || !at || !payload.mentions.every(isRecognised)) return [];
    const edits = readSeparators(payload)
      .filter(({ mark }) => mark === ',')
      .map((separator) => rewrite(separator, '; '));
    const title = { vi: 'Ngăn cách bằng dấu chấm phẩy (;)', en: 'Part by a semicolon (;)' };
    return textFix(view, at, edits, 'safe', title);
  },
});

/** The signs that part the names of a cell, as bits. */
const Mark = { None: 0, Comma: 1, Semicolon: 2 } as const;

const bitOf = (mark: string): number =>
  mark === ';' ? Mark.Semicolon : mark === ',' ? Mark.Comma : Mark.None;

/**
 * The signs of a cell whose names are parted by signs and nothing else: in other cells a comma before a duty or a bracket
 * may join one subject.
 */
function marksOf(field: AgencyField): number {
  const { text, mentions } = field;
  let marks: number = Mark.None;
  let at = 0;
  for (const { offset, text: name, role, head } of mentions) {
    const gap = role === undefined && head === undefined ? plainGap(text, at, offset) : undefined;
    if (gap === undefined || (at === 0 && gap !== '')) return marksOfOther(field);
    marks |= bitOf(gap);
    at = offset + name.length;
  }
  return plainGap(text, at, text.length) === '' ? marks : marksOfOther(field);
}

/** The same where more than one sign and spaces stands somewhere. */
const marksOfOther = (field: AgencyField): number =>
  isPlainList(field) && !joinsByAnd(field)
    ? readSeparators(field).reduce<number>((marks, { mark }) => marks | bitOf(mark), Mark.None)
    : Mark.None;

// why: "A, B và C" is a sentence; its comma is as right as the "và"
const joinsByAnd = ({ text, mentions }: AgencyField): boolean =>
  mentions.some((mention, at) => {
    const previous = mentions[at - 1];
    return (
      previous !== undefined &&
      /và/iu.test(text.slice(previous.offset + previous.text.length, mention.offset))
    );
  });

const isRecognised = ({ match: { kind } }: AgencyMention): boolean =>
  kind === 'exact' || kind === 'alias' || kind === 'set' || kind === 'named';

/** How many cells with a semicolon a cell with commas alone must face before it is out of tune. */
const PREVAILS = 2;

/** Whether the semicolon is clearly what the table uses; it is the clearer sign, since names hold commas. */
function mostlySemicolons(lists: readonly SharedCell[], marks: readonly number[]): boolean {
  let semicolons = 0;
  let commas = 0;
  lists.forEach(({ count }, index) => {
    const own = marks[index] ?? Mark.None;
    if ((own & Mark.Semicolon) !== 0) semicolons += count;
    else if ((own & Mark.Comma) !== 0) commas += count;
  });
  return semicolons >= PREVAILS * Math.max(1, commas);
}
