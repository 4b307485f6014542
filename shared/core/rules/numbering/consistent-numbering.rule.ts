import { valueCell } from '../../model/cell';
import { firstCell } from '../../model/cell-field';
import type { Place } from '../../model/finding';
import type { PlanTable } from '../../model/plan';
import type { PatchOp } from '../../model/patch';
import type { CellPosition } from '../../model/range';
import { cellRange, formatCell } from '../../model/range';
import type { SheetView } from '../../model/sheet-view';
import { setCell } from '../../model/text-edit';
import type { NumberedCell } from './number-runs';
import { numberBreaks, unnumberedCells } from './number-runs';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

/** The cells to be numbered anew, and whether nothing else could be meant. */
interface Renumbering {
  readonly cells: readonly NumberedCell[];
  readonly isSure: boolean;
}

const messages = {
  wrong: {
    vi: 'Số thứ tự "{text}" ở ô {cell} không nối tiếp số trước; theo thứ tự là "{expected}" ({count} dòng cần đánh lại số).',
    en: 'The number "{text}" in {cell} does not follow the one before; in order it is "{expected}" ({count} rows need a new number).',
  },
  missing: {
    vi: 'Ô {cell} thiếu số thứ tự; theo thứ tự là "{expected}" ({count} dòng cần đánh lại số).',
    en: 'Cell {cell} has no number; in order it is "{expected}" ({count} rows need a new number).',
  },
  empty: {
    vi: 'Cột số thứ tự để trống ở tất cả {count} nhiệm vụ. Cần đánh số để dẫn chiếu được ("nhiệm vụ số 3").',
    en: 'The number column is empty for all {count} tasks. Number them, so that they can be referred to.',
  },
  text: {
    vi: '{count} số thứ tự được lưu dạng chữ (từ ô {cell}), khi sắp xếp sẽ sai thứ tự. Cần đổi thành số.',
    en: '{count} numbers are stored as text (from {cell}) and will sort wrongly. Turn them into numbers.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages, Renumbering>;

/** Task numbers with a gap, a repetition or a missing number, told once for each run of numbers. */
export const consistentNumbering = defineRule<'table', typeof messages, Renumbering>({
  id: 'consistent-numbering',
  meta: {
    group: 'numbering',
    severity: 'warning',
    scope: 'table',
    docs: {
      title: { vi: 'Số thứ tự nhiệm vụ phải liên tục', en: 'Task numbers must run on' },
      why: 'Số nhảy cóc, trùng hoặc bỏ trống làm người đọc tưởng thiếu nhiệm vụ và dẫn nhầm khi trao đổi ("nhiệm vụ số 7").',
      howToFix: 'Đánh lại số thứ tự theo cách đang dùng trong bảng.',
      whenNot:
        'Đánh số liên tục cả bảng, bắt đầu lại ở mỗi phần, mỗi nhóm, hay theo số mục (1.1, 1.2) đều được; bảng có cách đánh số riêng (theo số của văn bản giao việc) thì không báo.',
    },
    messages,
  },
  examples: {
    valid: [
      {
        lines: [
          'STT\tVăn bản giao\tNội dung kết luận\tChủ trì\tThời hạn',
          '1\tKết luận của Tỉnh ủy\tSắp xếp trường học\tSở Nội vụ\tQuý I/2026',
          '\t\tXử lý trụ sở dôi dư\tSở Tài chính\tQuý II/2026',
          '2\tThông báo của Tỉnh ủy\tRà soát cán bộ cấp xã\tSở Nội vụ\tQuý II/2026',
        ],
      },
      { tasks: [{}, {}, {}] },
      { tasks: [{ number: '1.' }, { number: '2.' }] },
      { tasks: [{ number: '01' }, { number: '02' }, { number: '03' }] },
      { tasks: [{ number: '1' }, { number: '1.1' }, { number: '1.2' }, { number: '2' }, { number: '2.1' }] },
      { tasks: [{ number: '3' }, { number: '17' }, { number: '42' }, { number: '58' }] },
    ],
    invalid: [
      {
        tasks: [{}, {}, { number: '4' }, { number: '5' }],
        finds: [{ messageId: 'wrong', cell: 'A7' }],
        fixed: { A7: '3', A8: '4' },
      },
      {
        tasks: [{}, {}, { number: '2' }, {}],
        finds: [{ messageId: 'wrong', cell: 'A7' }],
        fixed: { A7: '3' },
      },
      {
        tasks: [{}, {}, { number: '' }, {}],
        finds: [{ messageId: 'missing', cell: 'A7' }],
        fixed: { A7: '3' },
      },
      {
        tasks: [{}, {}, {}, {}],
        numbers: { A7: 3, A8: 4 },
        finds: [{ messageId: 'text', cell: 'A5' }],
        fixed: { A5: '1', A6: '2' },
      },
      {
        tasks: [{ number: '' }, { number: '' }],
        finds: [{ messageId: 'empty', cell: 'A5' }],
        fixed: { A5: '1', A6: '2' },
      },
    ],
  },
  check({ view, table }) {
    const empty = unnumberedCells(table);
    if (empty.length > 0) return [emptySignal(view, empty)];
    const breaks = numberBreaks(table).map(({ wrong, isSlip }) =>
      about(view, wrong[0]?.text === '' ? 'missing' : 'wrong', { cells: wrong, isSure: isSlip }),
    );
    const texts = breaks.length > 0 ? [] : textNumbers(view, table);
    return texts.length === 0 ? breaks : [about(view, 'text', { cells: texts, isSure: true })];
  },
  fix({ messageId, payload }, { view }) {
    const ops: PatchOp[] = [];
    for (const cell of payload?.cells ?? []) {
      const op = numberOp(view, cell, messageId === 'text');
      if (op) ops.push(op);
    }
    if (ops.length === 0) return [];
    const title = { vi: 'Đánh lại số thứ tự', en: 'Renumber' };
    return [{ title, applicability: payload?.isSure ? 'safe' : 'suggestion', ops }];
  },
});

function about(view: SheetView, messageId: 'wrong' | 'missing' | 'text', payload: Renumbering): Signal {
  const { at, text, expected } = payload.cells[0] ?? { at: { row: 0, column: 0 }, text: '', expected: '' };
  const data = { text, expected, cell: formatCell(at), count: payload.cells.length };
  return {
    messageId,
    ...(messageId === 'text' ? { severity: 'hint' } : {}),
    at: { sheet: view.id, range: cellRange(at) },
    data,
    actual: text,
    expected: [expected],
    payload,
  };
}

function emptySignal(view: SheetView, cells: readonly CellPosition[]): Signal {
  const numbered = cells.map((at, index) => ({ at, text: '', expected: String(index + 1) }));
  return {
    messageId: 'empty',
    severity: 'hint',
    at: columnPlace(view, cells),
    data: { count: cells.length },
    payload: { cells: numbered, isSure: false },
  };
}

/** From the first cell to the last. */
function columnPlace(view: SheetView, cells: readonly CellPosition[]): Place {
  const range = cellRange(cells[0] ?? { row: 0, column: 0 });
  return { sheet: view.id, range: { ...range, bottom: cells[cells.length - 1]?.row ?? range.bottom } };
}

/** Digits stored as text, in a column most of which is so; in a text file everything is text. */
function textNumbers(view: SheetView, { tasks }: PlanTable): readonly NumberedCell[] {
  if (view.snapshot.fromText === true || view.snapshot.untyped === true) return [];
  const texts: NumberedCell[] = [];
  let plain = 0;
  for (const { number } of tasks) {
    const { text } = number;
    if (!PLAIN.test(text)) continue;
    plain += 1;
    const at = firstCell(number);
    if (at && typeof view.valueAt(at.row, at.column) === 'string') texts.push({ at, text, expected: text });
  }
  return texts.length * 2 < plain ? [] : texts;
}

const PLAIN = /^[1-9]\d*$/;

function numberOp(
  view: SheetView,
  { at, expected }: NumberedCell,
  turnsIntoNumber: boolean,
): PatchOp | undefined {
  const isPlain = !view.snapshot.fromText && !view.snapshot.untyped && PLAIN.test(expected);
  if (view.formulaAt(at.row, at.column) !== undefined) return undefined;
  // why: where texts are to become numbers, their neighbours are texts too and say nothing
  const isNumber = isPlain && (turnsIntoNumber || !isTextColumn(view, at));
  return setCell(view, at, valueCell(isNumber ? Number(expected) : expected));
}

/** Whether the neighbours above or below hold their numbers as text, which a new number then follows. */
const isTextColumn = (view: SheetView, { row, column }: NumberedCell['at']): boolean =>
  typeof view.valueAt(row - 1, column) === 'string' && typeof view.valueAt(row + 1, column) === 'string';
