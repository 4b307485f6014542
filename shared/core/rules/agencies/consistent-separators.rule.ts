import { isPlainList, readSeparators } from './read-separators';
import type { SharedCell } from './shared-cells';
import { listsOf } from './shared-cells';
import type { AgencyMention } from '../../model/agency';
import type { AgencyField, PlanTable } from '../../model/plan';
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
    const lists = plainLists(table);
    if (!mostlySemicolons(lists)) return signals;
    for (const field of lists.flatMap(({ marks, fields }) => (marks.has(',') ? fields : NONE))) {
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

/** A cell whose names are parted by signs and nothing else, and those signs. */
interface PlainList extends SharedCell {
  readonly marks: ReadonlySet<string>;
}

/** Those of a table: in other cells a comma before a duty or a bracket may join one subject. */
const plainLists = (table: PlanTable): readonly PlainList[] =>
  listsOf(table).flatMap((list) =>
    isPlainList(list.field) && !joinsByAnd(list.field)
      ? { ...list, marks: new Set(readSeparators(list.field).map(({ mark }) => mark)) }
      : NONE,
  );

// why: one list for all cells that add nothing
const NONE: readonly [] = [];

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
function mostlySemicolons(lists: readonly PlainList[]): boolean {
  let semicolons = 0;
  let commas = 0;
  for (const { marks, fields } of lists) {
    if (marks.has(';')) semicolons += fields.length;
    else if (marks.has(',')) commas += fields.length;
  }
  return semicolons >= PREVAILS * Math.max(1, commas);
}
