import type { Finding } from '../../model/finding';
import type { SheetView } from '../../model/sheet-view';

/** Headers of the columns that people fill in, and of the one by which their rows are found again. */
export const DONE = 'Đã xử lý';
export const REMARK = 'Ghi chú';
export const CODE = 'Mã';

export interface Answer {
  readonly done: string;
  readonly remark: string;
}

/** What people wrote beside the findings of an earlier sheet. */
export interface KeptAnswers {
  /** `undefined` for a finding that was not there, or beside which nothing was written. */
  of(finding: Finding): Answer | undefined;
  /** What the finding is found again by: it does not change when rows are inserted. */
  codeOf(finding: Finding): string;
}

/**
 * Reads the answers of an earlier sheet of findings, if there is one. Findings of the same rule and text are told apart
 * by their order, so that each keeps its own answer.
 */
export function keptAnswers(findings: readonly Finding[], previous: SheetView | undefined): KeptAnswers {
  const codes = new Map<Finding, string>();
  const seen = new Map<string, number>();
  for (const finding of findings) {
    const count = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, count);
    codes.set(finding, count === 1 ? finding.fingerprint : `${finding.fingerprint}-${String(count)}`);
  }
  const answers = previous ? answersOf(previous) : new Map<string, Answer>();
  const codeOf = (finding: Finding): string => codes.get(finding) ?? finding.fingerprint;
  return { codeOf, of: (finding) => answers.get(codeOf(finding)) };
}

/** The answers by code; a sheet without these columns holds none. */
function answersOf(view: SheetView): ReadonlyMap<string, Answer> {
  const answers = new Map<string, Answer>();
  const columns = answerColumns(view);
  if (columns === undefined) return answers;
  for (let row = columns.header + 1; row < view.bottom; row++) {
    const code = view.textAt(row, columns.code);
    const done = view.textAt(row, columns.done);
    const remark = view.textAt(row, columns.remark);
    if (code !== '' && (done !== '' || remark !== '')) answers.set(code, { done, remark });
  }
  return answers;
}

/** Where a sheet of findings has its header and these columns; `undefined` for any other sheet. */
export function answerColumns(view: SheetView) {
  for (let row = view.top; row < Math.min(view.bottom, view.top + 10); row++) {
    const at = (header: string): number | undefined => {
      for (let column = view.left; column < view.right; column++)
        if (view.textAt(row, column) === header) return column;
      return undefined;
    };
    const [done, remark, code] = [at(DONE), at(REMARK), at(CODE)];
    if (done !== undefined && remark !== undefined && code !== undefined)
      return { header: row, done, remark, code };
  }
  return undefined;
}
