import type { Mark } from '../../../shared/host/workbook-host';
import type { ConditionData } from './condition-data';
import { toRange } from './sheet-data';
import type { UniverApi } from './univer-api';

/** The colours that saved files get too. */
const LOOKS = {
  error: { bg: { rgb: '#F8CBAD' }, cl: { rgb: '#7F0000' } },
  warning: { bg: { rgb: '#FFE699' }, cl: { rgb: '#5C4400' } },
  hint: { bg: { rgb: '#DDEBF7' }, cl: { rgb: '#1F3864' } },
} as const;

/** Worst last: a rule that is added later wins. */
const SEVERITIES = ['hint', 'warning', 'error'] as const;

const idOf = (severity: Mark['severity']): string => `mark-${severity}`;

/** Lays marks over the cells of a workbook in place of those that were there. */
export function replaceMarks(
  api: UniverApi,
  unitId: string,
  { before, after }: { readonly before: readonly Mark[]; readonly after: readonly Mark[] },
): void {
  forEachGroup(before, (subUnitId, severity) => {
    const cfId = idOf(severity);
    api.syncExecuteCommand('sheet.mutation.delete-conditional-rule', { unitId, subUnitId, cfId });
  });
  forEachGroup(after, (subUnitId, severity, marks) => {
    const rule: ConditionData = {
      cfId: idOf(severity),
      ranges: marks.map(({ range }) => toRange(range)),
      stopIfTrue: true,
      rule: { type: 'highlightCell', subType: 'formula', value: '=TRUE', style: LOOKS[severity] },
    };
    api.syncExecuteCommand('sheet.mutation.add-conditional-rule', { unitId, subUnitId, rule });
  });
}

function forEachGroup(
  marks: readonly Mark[],
  visit: (sheet: string, severity: Mark['severity'], marks: readonly Mark[]) => void,
): void {
  for (const sheet of new Set(marks.map((mark) => mark.sheet))) {
    for (const severity of SEVERITIES) {
      const own = marks.filter((mark) => mark.sheet === sheet && mark.severity === severity);
      if (own.length > 0) visit(sheet, severity, own);
    }
  }
}
