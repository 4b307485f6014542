import type { Finding, Fix } from '../../core/model/finding';
import { cellRange } from '../../core/model/range';
import { valueCell } from '../../core/model/cell';

type SampleOptions = Partial<Pick<Finding, 'rule' | 'severity' | 'fingerprint' | 'fixes'>> & {
  readonly row: number;
  readonly text?: string;
};

/** A finding for tests: what matters to the test is given, the rest is plausible. */
export const sampleFinding = ({ row, text = 'Thiếu cơ quan chủ trì', ...rest }: SampleOptions): Finding => ({
  rule: 'require-lead-agency',
  messageId: 'missing',
  severity: 'error',
  message: { vi: text, en: 'No lead agency' },
  at: { sheet: 'Kế hoạch', range: cellRange({ row, column: 2 }) },
  places: [{ sheet: 'Kế hoạch', range: cellRange({ row, column: 2 }) }],
  related: [],
  fixes: [],
  fingerprint: 'same',
  ...rest,
});

/** A fix of one cell. */
export const sampleFix = (applicability: Fix['applicability'], after = 'Phòng Kinh tế'): Fix => ({
  title: { vi: `Ghi “${after}”`, en: `Write “${after}”` },
  applicability,
  ops: [
    {
      kind: 'set-cell',
      sheet: 'Kế hoạch',
      at: { row: 4, column: 2 },
      before: valueCell('phòng kinh tế'),
      after: valueCell(after),
    },
  ],
});
