import type { Finding } from '../../shared/core/model/finding';
import type { CellContent } from '../../shared/core/model/cell';
import { safeFixes } from '../../shared/core/lint/plan-fixes';
import { formatCell } from '../../shared/core/model/range';
import { foldText } from '../../shared/core/text/fold-vietnamese';

export interface SafeChange {
  readonly table: string;
  readonly rule: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

const textOf = (content: CellContent): string =>
  content.kind === 'formula' ? content.formula : String(content.value ?? '');

/** Every text that a safe fix of these findings would write. */
export const safeChanges = (table: string, findings: readonly Finding[]): readonly SafeChange[] =>
  findings.flatMap((finding) =>
    safeFixes([finding])
      .flatMap(({ ops }) => ops)
      .flatMap((op) =>
        op.kind === 'set-cell'
          ? [
              {
                table,
                rule: finding.rule,
                cell: formatCell(op.at),
                before: textOf(op.before),
                after: textOf(op.after),
              },
            ]
          : [],
      ),
  );

/** "removed → added": the shortest run of words that differs. */
export function changeText({ before, after }: SafeChange): string {
  const [from, to] = [before.split(' '), after.split(' ')];
  const most = Math.min(from.length, to.length);
  let head = 0;
  while (head < most && from[head] === to[head]) head++;
  let tail = 0;
  while (tail < most - head && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  return `${from.slice(head, from.length - tail).join(' ')} → ${to.slice(head, to.length - tail).join(' ')}`;
}

/** Letters and numbers without what is form: marks between them, capitals, place of tones, a zero in front. */
const formKey = (text: string): string =>
  foldText(text)
    .replace(/\[([^[\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/(?<=^|\P{L})(?:ngày|tháng|năm|và)(?=$|\P{L})/gu, '')
    .replace(/(?<!\d)0+(?=\d)/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a change leaves every word and number as it was. */
export const isFormOnly = ({ before, after }: SafeChange): boolean => formKey(before) === formKey(after);
