import { valueCell } from '../model/cell';
import type { PatchOp } from '../model/patch';
import { cellRange, formatCell } from '../model/range';
import type { SheetView } from '../model/sheet-view';
import type { NumberedCell } from '../table/number-runs';
import { numberRuns } from '../table/number-runs';
import { setText } from '../table/set-text';
import type { Signal } from './rule';
import { defineRule } from './rule';

type Run = readonly NumberedCell[];

/** Task numbers with a gap, a repetition or a missing number, told once for each run of numbers. */
export const consistentNumbering = defineRule<'table', Run>({
  id: 'consistent-numbering',
  meta: {
    group: 'numbering',
    severity: 'warning',
    scope: 'table',
    docs: {
      title: { vi: 'Số thứ tự nhiệm vụ phải liên tục', en: 'Task numbers must run on' },
      why: 'Số nhảy cóc, trùng hoặc bỏ trống làm người đọc tưởng thiếu nhiệm vụ và dẫn nhầm khi trao đổi ("nhiệm vụ số 7").',
      mend: 'Đánh lại số thứ tự theo cách đang dùng trong bảng.',
      whenNot:
        'Đánh số liên tục cả bảng hay bắt đầu lại ở mỗi nhóm đều được; bảng không đánh số thì không báo.',
    },
    messages: {
      wrong: {
        vi: 'Số thứ tự "{text}" ở ô {cell} không đúng, phải là "{expected}"; {count} dòng cần đánh lại số.',
        en: 'The number "{text}" in {cell} should be "{expected}"; {count} rows need a new number.',
      },
      missing: {
        vi: 'Ô {cell} thiếu số thứ tự "{expected}"; {count} dòng cần đánh lại số.',
        en: 'Cell {cell} misses the number "{expected}"; {count} rows need a new number.',
      },
      text: {
        vi: '{count} số thứ tự được lưu dạng chữ (từ ô {cell}), sẽ bị sắp xếp sai. Hãy đổi thành số.',
        en: '{count} numbers are stored as text (from {cell}) and will sort wrongly. Turn them into numbers.',
      },
    },
  },
  examples: {
    valid: [{ tasks: [{}, {}, {}] }, { tasks: [{ number: '1.' }, { number: '2.' }] }],
    invalid: [
      {
        tasks: [{}, {}, { number: '4' }, { number: '5' }],
        finds: [{ messageId: 'wrong', cell: 'A7' }],
        fixed: { A7: '3', A8: '4' },
      },
      {
        tasks: [{}, {}, { number: '2' }],
        finds: [{ messageId: 'wrong', cell: 'A7' }],
        fixed: { A7: '3' },
      },
    ],
  },
  check({ view, table }) {
    const signals: Signal<Run>[] = [];
    for (const run of numberRuns(table)) {
      const wrong = run.filter(({ text, expected }) => text !== expected);
      const stored = wrong.length > 0 ? wrong : textNumbers(view, run);
      const [first] = stored;
      if (!first) continue;
      const messageId = wrong.length === 0 ? 'text' : first.text === '' ? 'missing' : 'wrong';
      const { at, text, expected } = first;
      signals.push({
        messageId,
        at: { sheet: view.id, range: cellRange(at) },
        data: { text, expected, cell: formatCell(at), count: stored.length },
        actual: text,
        expected: [expected],
        payload: stored,
      });
    }
    return signals;
  },
  fix({ payload = [] }, { view }) {
    const ops = payload.flatMap((cell) => numberOps(view, cell));
    if (ops.length === 0) return [];
    return [{ title: { vi: 'Đánh lại số thứ tự', en: 'Renumber' }, applicability: 'safe', ops }];
  },
});

/** Digits stored as text among real numbers; in a text file everything is text. */
function textNumbers(view: SheetView, run: Run): Run {
  if (view.snapshot.fromText) return [];
  const isText = ({ at }: NumberedCell): boolean => typeof view.valueAt(at.row, at.column) === 'string';
  const texts = run.filter((cell) => isText(cell) && /^\d+$/.test(cell.text));
  return texts.length * 2 < run.length ? texts : [];
}

function numberOps(view: SheetView, { at, expected }: NumberedCell): readonly PatchOp[] {
  const isPlain = !view.snapshot.fromText && /^\d+$/.test(expected);
  return setText(view, at, expected).map((op) =>
    isPlain && op.kind === 'set-cell' && !isTextColumn(view, at)
      ? { ...op, after: valueCell(Number(expected)) }
      : op,
  );
}

/** Whether the neighbours above or below hold their numbers as text, which a new number then follows. */
const isTextColumn = (view: SheetView, { row, column }: NumberedCell['at']): boolean =>
  typeof view.valueAt(row - 1, column) === 'string' && typeof view.valueAt(row + 1, column) === 'string';
