import type { AgencyField, PlanTable } from '../../model/plan';
import { cellRange, topLeft } from '../../model/range';
import { rewrite } from '../../model/text-edit';
import { textFix } from '../kit/set-text';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';
import { tableKey } from '../kit/table-key';
import { plainGap } from './read-separators';
import type { SharedCell } from './shared-cells';
import { listsOf } from './shared-cells';

/** What stands between two names where a separator is due. */
interface Join {
  readonly offset: number;
  readonly text: string;
}

const messages = {
  glued: {
    vi: 'Thiếu dấu ngăn cách giữa hai cơ quan: “{found}”. Đề nghị thêm dấu chấm phẩy (;).',
    en: 'Nothing parts the agencies “{found}”. Put a semicolon between them.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages, readonly Join[]>;

/** Two agencies of a cell that nothing parts, or only a full stop. */
export const noMissingSeparator = defineRule<'table', typeof messages, readonly Join[]>({
  id: 'no-missing-separator',
  meta: {
    group: 'agencies',
    severity: 'hint',
    scope: 'table',
    docs: {
      title: { vi: 'Thiếu dấu ngăn cách giữa các cơ quan', en: 'A separator is missing between agencies' },
      why: 'Hai tên cơ quan viết liền nhau (thường do mất dấu xuống dòng khi chép bảng) dễ bị đọc thành một cơ quan.',
      howToFix: 'Thêm dấu chấm phẩy giữa hai tên, sau khi xem đúng là hai cơ quan.',
      whenNot: 'Mỗi cơ quan một dòng trong ô thì không bị nhắc.',
    },
    messages,
  },
  examples: {
    valid: [{ tasks: [{ coordinators: 'Phòng Kinh tế; Công an xã và Trạm Y tế' }] }],
    invalid: [
      {
        tasks: [{ coordinators: 'Phòng Kinh tế Trạm Y tế; Công an xã' }, { lead: 'Công an xã Trạm Y tế' }],
        finds: [{ messageId: 'glued', cell: 'D5', also: ['C6'] }],
        fixed: { C6: 'Công an xã; Trạm Y tế', D5: 'Phòng Kinh tế; Trạm Y tế; Công an xã' },
      },
      {
        tasks: [{ coordinators: 'Công an xã (nếu cần) Trạm Y tế' }],
        finds: [{ messageId: 'glued', cell: 'D5' }],
        fixed: { D5: 'Công an xã (nếu cần); Trạm Y tế' },
      },
      {
        tasks: [{ coordinators: 'Công an xã; Trung tâm Phục vụ hành chính công. Trạm Y tế' }],
        finds: [{ messageId: 'glued', cell: 'D5' }],
        fixed: { D5: 'Công an xã; Trung tâm Phục vụ hành chính công; Trạm Y tế' },
      },
    ],
  },
  check({ view, table }) {
    const signals: Signal[] = [];
    const glued = gluedCells(table);
    const [first] = glued;
    const found = first?.joins[0] ? gluedText(first.list.field, first.joins[0]) : '';
    for (const { list, joins } of glued) {
      for (const { text, cells } of list.fields) {
        const [at] = cells;
        if (!at) continue;
        signals.push({
          messageId: 'glued',
          at: { sheet: view.id, range: cellRange(at) },
          data: { found },
          cause: tableKey(view, table),
          actual: text,
          payload: joins,
        });
      }
    }
    return signals;
  },
  fix({ payload, at }, { view }) {
    const edits = (payload ?? []).map((join) => rewrite(join, '; '));
    const title = { vi: 'Thêm dấu chấm phẩy (;)', en: 'Put a semicolon (;)' };
    return textFix(view, topLeft(at.range), edits, 'suggestion', title);
  },
});

/** "Ngân hàng Nhà nước Chi nhánh tỉnh" is one name. */
const PART = /^(?:chi nhánh|phòng giao dịch|cơ sở|khu vực)/iu;

// why: a line break parts two names well enough; a bracket belongs to the name before it
const GLUED = /(?<=^(?:\s*\([^()]*\))?)(?:[ \t\u00a0]+|\.\s+)$/u;

interface GluedCell {
  readonly list: SharedCell;
  readonly joins: readonly Join[];
}

const gluedCells = (table: PlanTable): readonly GluedCell[] =>
  listsOf(table).flatMap((list) => {
    const joins = joinsOf(list.field);
    return joins.length > 0 ? { list, joins } : NONE;
  });

// why: one list for all cells that add nothing
const NONE: readonly [] = [];

function joinsOf({ text, mentions }: AgencyField): readonly Join[] {
  let joins: Join[] | undefined;
  for (let at = 1; at < mentions.length; at++) {
    const previous = mentions[at - 1];
    const mention = mentions[at];
    if (!previous || !mention) continue;
    const offset = previous.offset + previous.text.length;
    const sign = plainGap(text, offset, mention.offset);
    // why: nearly all names are parted by one sign
    if (sign === ';' || sign === ',' || PART.test(mention.text)) continue;
    const between = text.slice(offset, mention.offset);
    const glue = GLUED.exec(between)?.[0];
    if (glue !== undefined)
      (joins ??= []).push({ offset: offset + between.length - glue.length, text: glue });
  }
  return joins ?? NONE;
}

/** The two names around a join, as written. */
function gluedText(field: AgencyField, { offset }: Join): string {
  const after = field.mentions.findIndex((mention) => mention.offset > offset);
  const [previous, next] = [field.mentions[after - 1], field.mentions[after]];
  return previous && next ? field.text.slice(previous.offset, next.offset + next.text.length) : field.text;
}
