import { formatPeriod } from '../../dates/format/format-period';
import type { Period } from '../../model/period';
import { textFix } from '../kit/set-text';
import { placeOfCell, timeFields } from '../kit/time-fields';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

const messages = {
  ambiguous: {
    vi: 'Thời gian "{text}" hiểu được {count} cách: {readings}. Đề nghị chọn cách đúng.',
    en: 'The time "{text}" has {count} readings: {readings}. Choose the right one.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages, readonly string[]>;

/** A time cell with two readings; a person chooses. */
export const noAmbiguousPeriod = defineRule<'task', typeof messages, readonly string[]>({
  id: 'no-ambiguous-period',
  meta: {
    group: 'time',
    severity: 'warning',
    scope: 'task',
    mayConcern: ({ start, end }) => start.kind === 'ambiguous' || end.kind === 'ambiguous',
    forLeader: {
      weight: 82,
      text: 'thời hạn có thể hiểu nhiều cách: cần chọn một cách',
    },
    docs: {
      title: { vi: 'Thời gian hiểu được hai cách', en: 'Time with two readings' },
      why: '"3-5/2026" có thể là ngày 3 tháng 5 hoặc từ tháng 3 đến tháng 5; số 2026 trong ô kiểu số có thể là năm 2026 hoặc một ngày năm 1905.',
      howToFix: 'Chọn cách hiểu đúng trong các gợi ý; bảng sẽ ghi lại rõ ràng.',
      whenNot: 'Không báo khi có chữ "tháng", "ngày", "năm" đi kèm ("Tháng 3-5/2026", "Năm 2026").',
    },
    messages,
  },
  examples: {
    valid: [{ tasks: [{ start: 'Tháng 3-5/2026', end: '15-20/6/2026' }] }],
    invalid: [
      {
        tasks: [{ start: 'Tháng 01/2026', end: '3-5/2026' }],
        finds: [{ messageId: 'ambiguous', cell: 'F5' }],
        fixed: { F5: 'Tháng 3/2026 - Tháng 5/2026' },
      },
    ],
  },
  check({ view, task }) {
    const signals: Signal[] = [];
    for (const { cells, text, period } of timeFields(task)) {
      const [at] = cells;
      const readings = readingsOf(period);
      if (!at || readings.length < 2) continue;
      signals.push({
        messageId: 'ambiguous',
        at: placeOfCell(view, at),
        cause: text.trim(),
        data: {
          text,
          count: readings.length,
          readings: readings.map((reading) => `"${reading}"`).join(', '),
        },
        actual: text,
        expected: readings,
        payload: readings,
      });
    }
    return signals;
  },
  fix({ at, payload = [] }, { view }) {
    const cell = { row: at.range.top, column: at.range.left };
    return payload.flatMap((reading) =>
      textFix(view, cell, reading, 'suggestion', { vi: `Hiểu là ${reading}`, en: `Read as ${reading}` }),
    );
  },
});

const readingsOf = (period: Period): readonly string[] =>
  period.kind === 'ambiguous' ? period.readings.flatMap((reading) => formatPeriod(reading) ?? []) : [];
