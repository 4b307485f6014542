import { analyse } from '../../shared/core/analyse';
import { analyseFixedCopy } from '../../shared/core/analyse-fixed-copy';
import { planBuild } from '../../shared/core/build/plan-build';
import { marksOf } from '../../shared/host/marks-of';
import { analysisText } from './analysis-text';
import { CliProblem } from './cli-problem';
import { openInput } from './open-input';
import type { Command } from './parse-command';
import { requirePlan } from './require-plan';
import type { Terminal } from './terminal';
import { writeOutput } from './write-output';

/**
 * `kehoach build`: the original sheets kept and marked, plus the standard table (made of a copy with the safe fixes
 * applied) and the leaders' summary.
 */
export async function build(
  command: Extract<Command, { name: 'fix' | 'build' }>,
  terminal: Terminal,
): Promise<number> {
  const { host, sheets } = await openInput(command, terminal);
  const snapshot = await host.snapshot({ kind: 'workbook' });
  terminal.progress('Đang kiểm tra…');
  const analysis = analyse(snapshot, sheets);
  requirePlan(analysis, 'table');
  terminal.progress('Đang lập bảng chuẩn và bảng tổng hợp…');
  const result = await host.apply(
    planBuild(analyseFixedCopy(snapshot, sheets), snapshot, command.tracking ? { tracking: true } : {}),
  );
  if (!result.ok) throw new CliProblem(result.conflicts.map(({ message }) => message.vi).join('\n'));
  await host.mark(marksOf(analysis.findings));
  await writeOutput(command.output, host.save());
  terminal.out(analysisText(command.file, analysis));
  terminal.out(`Kết quả: ${command.output}`);
  return 0;
}
