import type { Analysis } from '../../shared/core/analyse';
import { analyse } from '../../shared/core/analyse';
import { planFixes, safeFixes } from '../../shared/core/lint/plan-fixes';
import type { ReadOptions } from '../../shared/core/read-plan';
import type { WorkbookHost } from '../../shared/host/workbook-host';
import { CliProblem } from './cli-problem';
import { requirePlan } from './require-plan';
import type { Terminal } from './terminal';

/** Safe fixes may uncover others (a trimmed name becomes an exact one); real plans settle in two or three rounds. */
const MAX_ROUNDS = 8;

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
    if (fixes.length === 0 || round > MAX_ROUNDS) return { applied, analysis };
    terminal.progress(`Đang sửa an toàn, lượt ${String(round)}: ${String(fixes.length)} chỗ…`);
    const { patch, postponed } = planFixes(fixes, { vi: 'Sửa an toàn', en: 'Safe fixes' });
    const result = await host.apply(patch);
    if (!result.ok) throw new CliProblem(result.conflicts.map(({ message }) => message.vi).join('\n'));
    applied += fixes.length - postponed.length;
  }
}
