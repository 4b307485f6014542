import type { Analysis } from '../../shared/core/analyse';
import { playSafeFixes } from '../../shared/core/play-safe-fixes';
import type { ReadOptions } from '../../shared/core/read-plan';
import type { WorkbookHost } from '../../shared/host/workbook-host';
import { CliProblem } from './cli-problem';
import { requirePlan } from './require-plan';
import type { Terminal } from './terminal';

/** Applies safe fixes until a check offers none; `analysis` is of the mended workbook. */
export async function applySafeFixes(
  host: WorkbookHost,
  options: ReadOptions,
  terminal: Terminal,
): Promise<{ readonly applied: number; readonly analysis: Analysis }> {
  const { analysis, patch, count } = playSafeFixes(await host.snapshot({ kind: 'workbook' }), options);
  requirePlan(analysis, 'table-or-prose');
  if (count > 0) {
    terminal.progress(`Đang sửa an toàn: ${String(count)} chỗ…`);
    const result = await host.apply(patch);
    if (!result.ok) throw new CliProblem(result.conflicts.map(({ message }) => message.vi).join('\n'));
  }
  return { applied: count, analysis };
}
