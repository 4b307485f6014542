import type { ConditionalStyle } from '../../model/sheet-draft';
import type { CellRange } from '../../model/range';
import { DEADLINE_WORD } from '../outline/deadline';
import { calc, choose, type Expression, group, is, join, left, number, text } from '../sheet/expression';
import { cellInRow } from '../sheet/sheet-formula';
import { Assessment, NEAR_DAYS } from '../standard/task-progress';
import { Ink } from './summary-styles';

/** A sign says in black and white what the paint says in colour; all are in Times New Roman. */
export const SIGN = {
  late: '▲',
  near: '►',
  ahead: '○',
  done: '√',
  open: '~',
  unclear: '?',
  wrong: '!',
} as const;

export const LEGEND =
  `${SIGN.late} quá hạn; ${SIGN.near} còn không quá ${String(NEAR_DAYS)} ngày; ${SIGN.ahead} trong hạn; ${SIGN.done} xong; ` +
  `${SIGN.open} thường xuyên; ${SIGN.unclear} chưa rõ hạn; ${SIGN.wrong} ngày không có trong lịch.`;

interface TaskTime {
  readonly kind: Expression;
  readonly to: Expression;
  readonly today: Expression;
  /** `undefined` where progress is not followed. */
  readonly assessment: Expression | undefined;
}

/** How a task stands: a sign, a word, and the days. */
export function taskState({ kind, to, today, assessment }: TaskTime): Expression {
  const isKind = (word: string): Expression => is(kind, '=', text(word));
  const past = group(calc(today, '-', to));
  const rest = group(calc(to, '-', today));
  const late = assessment === undefined ? 'qua hạn' : 'quá hạn';
  const dated = choose(
    is(to, '<', today),
    join(text(`${SIGN.late} ${late} `), past, text(' ngày')),
    choose(
      is(to, '=', today),
      text(`${SIGN.near} hạn hôm nay`),
      choose(
        is(rest, '<=', number(NEAR_DAYS)),
        join(text(`${SIGN.near} còn `), rest, text(' ngày')),
        join(text(`${SIGN.ahead} còn `), rest, text(' ngày')),
      ),
    ),
  );
  const undated = choose(
    isKind(DEADLINE_WORD.open),
    text(`${SIGN.open} thường xuyên`),
    choose(
      isKind(DEADLINE_WORD.wrong),
      text(`${SIGN.wrong} ngày sai`),
      choose(
        isKind(DEADLINE_WORD.none),
        text(`${SIGN.unclear} không ghi hạn`),
        text(`${SIGN.unclear} chưa rõ hạn`),
      ),
    ),
  );
  const running = choose(isKind(DEADLINE_WORD.dated), dated, undated);
  if (assessment === undefined) return running;
  const isDone = is(left(assessment, 10), '=', text(Assessment.done));
  const isLate = is(assessment, '=', text(Assessment.doneLate));
  return choose(
    isDone,
    choose(isLate, text(`${SIGN.done} xong, quá hạn`), text(`${SIGN.done} xong`)),
    running,
  );
}

/** The paint of the states; the signs and words say the same without it. */
export function statePaint(range: CellRange): readonly ConditionalStyle[] {
  const cell = cellInRow(range.top, range.left).replace('$', '');
  const paint = (sign: string, fill: string, color: string): ConditionalStyle => ({
    range,
    formula: `LEFT(${cell},1)="${sign}"`,
    style: { fill, color },
  });
  return [
    paint(SIGN.late, Ink.paleRed, Ink.red),
    paint(SIGN.wrong, Ink.paleRed, Ink.red),
    paint(SIGN.near, Ink.paleAmber, Ink.amber),
    paint(SIGN.done, Ink.paleGreen, Ink.green),
  ];
}
