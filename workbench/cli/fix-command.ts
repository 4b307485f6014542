import { applySafeFixes } from '../../shared/host/apply-safe-fixes';
import { CliProblem } from './cli-problem';
import { openInput } from './open-input';
import type { Command } from './parse-command';
import { requirePlan } from './require-plan';
import type { Terminal } from './terminal';
import { writeOutput } from './write-output';

/** `kehoach fix`: a copy of the workbook with every safe fix applied that it takes, and nothing else changed. */
export async function fix(
  command: Extract<Command, { name: 'fix' | 'build' }>,
  terminal: Terminal,
): Promise<number> {
  const { host, sheets } = await openInput(command, terminal);
  const result = await applySafeFixes(host, await host.snapshot({ kind: 'workbook' }), {
    ...sheets,
    start({ first, count }) {
      // why: the plan is looked at as it came; in the played copy formulas do not move with their rows
      requirePlan(first, 'table-or-prose');
      if (count > 0) terminal.progress(`Đang sửa an toàn: ${String(count)} chỗ…`);
    },
  });
  if (!result.ok) throw new CliProblem(result.conflicts.map(({ message }) => message.vi).join('\n'));
  await writeOutput(command.output, host.save());
  const { applied, analysis, left } = result;
  if (left.length > 0) terminal.out(left.map(({ message }) => message.vi).join('\n'));
  terminal.out(
    `Đã sửa an toàn ${String(applied)} chỗ, còn ${String(analysis.findings.length)} chỗ cần người xem.`,
  );
  terminal.out(`Kết quả: ${command.output}`);
  return 0;
}
