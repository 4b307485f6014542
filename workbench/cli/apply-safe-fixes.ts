import type { Analysis } from '../../shared/core/analyse';
import { analyse } from '../../shared/core/analyse';
import { planFixes, safeFixes } from '../../shared/core/lint/plan-fixes';
import { MOST_ROUNDS, SAFE_FIXES } from '../../shared/core/lint/safe-fix-rounds';
import type { ReadOptions } from '../../shared/core/read-plan';
import type { WorkbookHost } from '../../shared/host/workbook-host';
import { CliProblem } from './cli-problem';
import { requirePlan } from './require-plan';
import type { Terminal } from './terminal';

/** Applies safe fixes until a check offers none. */
export async function applySafeFixes(
  host: WorkbookHost,
  options: ReadOptions,
  terminal: Terminal,
): Promise<{ readonly applied: number; readonly analysis: Analysis }> {
  let applied = 0;
  for (let round = 1; ; round++) {
    const snapshot = await host.snapshot({ kind: 'workbook' });
    const analysis = analyse(snapshot, options);
    requirePlan(analysis, 'table-or-prose');
    const fixes = safeFixes(analysis.findings);
    if (fixes.length === 0 || round > MOST_ROUNDS) return { applied, analysis };
    terminal.progress(`Đang sửa an toàn, lượt ${String(round)}: ${String(fixes.length)} chỗ…`);
    const { patch, postponed } = planFixes(fixes, SAFE_FIXES);
    const result = await host.apply(patch);
    if (!result.ok) throw new CliProblem(result.conflicts.map(({ message }) => message.vi).join('\n'));
    applied += fixes.length - postponed.length;
  }
}
