import { editCell } from '../agencies/edit-mentions';
import type { AgencySeparator } from '../agencies/read-separators';
import { readSeparators } from '../agencies/read-separators';
import type { AgencyField } from '../model/plan';
import { cellRange } from '../model/range';
import type { Signal } from './rule';
import { defineRule } from './rule';

type Mark = AgencySeparator['mark'];

/** Cells that part agencies by another sign than the rest of the table. */
export const consistentSeparators = defineRule<'table', { readonly field: AgencyField; readonly mark: Mark }>(
  {
    id: 'consistent-separators',
    meta: {
      group: 'agencies',
      severity: 'hint',
      scope: 'table',
      docs: {
        title: { vi: 'Dùng một dấu ngăn cách giữa các cơ quan', en: 'One sign between agencies' },
        why: 'Khi lẫn dấu phẩy và dấu chấm phẩy, người đọc khó biết dấu phẩy nào nằm trong tên cơ quan.',
        mend: 'Bấm sửa: dấu giữa các cơ quan được thay bằng dấu dùng nhiều nhất trong bảng; dấu phẩy trong tên giữ nguyên.',
        whenNot:
          'Không tính dấu phẩy trong tên (UBND các phường, xã; Phòng Kinh tế, Hạ tầng và Đô thị) và chữ "và".',
      },
      messages: {
        mixed: {
          vi: 'Các cơ quan được ngăn bằng “{found}”, trong khi bảng dùng “{usual}”. Nên dùng thống nhất “{usual}”.',
          en: 'The agencies are parted by “{found}” while the table uses “{usual}”. Use “{usual}” throughout.',
        },
      },
    },
    examples: {
      valid: [
        {
          tasks: [
            { coordinators: 'Trạm Y tế; Công an xã' },
            { coordinators: 'UBND các phường, xã; Công an xã' },
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
      const signals: Signal<{ readonly field: AgencyField; readonly mark: Mark }>[] = [];
      const fields = table.tasks.flatMap(({ lead, coordinators }) => [lead, coordinators]);
      const mark = usualMark(fields);
      for (const field of fields) {
        const at = field.cells[0];
        const others = readSeparators(field).filter((separator) => separator.mark !== mark);
        const [first] = others;
        if (!at || !first) continue;
        signals.push({
          messageId: 'mixed',
          at: { sheet: view.id, range: cellRange(at) },
          data: { found: first.mark, usual: mark },
          actual: field.text,
          payload: { field, mark },
        });
      }
      return signals;
    },
    fix({ payload }, { view }) {
      const at = payload?.field.cells[0];
      if (!payload || !at || payload.field.mentions.some(({ match }) => match.kind === 'unknown')) return [];
      const edits = readSeparators(payload.field)
        .filter(({ mark }) => mark !== payload.mark)
        .map(({ offset, text }) => ({ offset, before: text, after: `${payload.mark} ` }));
      const op = editCell(view, at, edits);
      const title = { vi: `Ngăn bằng “${payload.mark}”`, en: `Part by “${payload.mark}”` };
      return op ? [{ title, applicability: 'safe', ops: [op] }] : [];
    },
  },
);

/** The sign that more cells use alone; the semicolon when they are even, because names hold commas. */
function usualMark(fields: readonly AgencyField[]): Mark {
  let balance = 0;
  for (const field of fields) {
    const marks = new Set(readSeparators(field).map(({ mark }) => mark));
    if (marks.size === 1) balance += marks.has(';') ? 1 : -1;
  }
  return balance >= 0 ? ';' : ',';
}
