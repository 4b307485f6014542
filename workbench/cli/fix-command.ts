import { fix as planFix, fixedMessage, runToEnd } from '../../shared/core';
import { applyOutcome } from '../../shared/host/apply-outcome';
import { runWaiting } from '../../shared/host/steps';
import { refusedProblem } from './cli-problem';
import { openInput } from './open-input';
import type { Command } from './command';
import { packPieces } from './pack-pieces';
import { proseAdvice } from './prose-advice';
import { requirePlan } from './require-plan';
import type { Terminal } from './terminal';
import { writeResult } from './write-result';

/** `kehoach fix`: a copy of the workbook with every safe fix applied that it takes, and nothing else changed. */
export async function fix(
  command: Extract<Command, { name: 'fix' | 'build' }>,
  terminal: Terminal,
): Promise<number> {
  const { host, sheets } = await openInput(command, terminal);
  const planned = runToEnd(planFix(await host.snapshot({ kind: 'workbook' }), sheets));
  // why: the plan is looked at as it came; in the played copy formulas do not move with their rows
  requirePlan(planned.first.reading, 'table-or-prose');
  if (planned.count > 0) terminal.progress(`Đang sửa an toàn: ${String(planned.count)} chỗ…`);
  const applied = await runWaiting(applyOutcome(planned, ({ patch }) => host.apply(patch)));
  if (!applied.ok) throw refusedProblem(applied.conflicts);
  await writeResult(command.output, await host.pack(packPieces), terminal);
  const { count, analysis, remarks } = applied.outcome;
  if (remarks.length > 0) terminal.out(remarks.map(({ vi }) => vi).join('\n'));
  terminal.out(fixedMessage(count, analysis.findings.length).vi);
  const advice = proseAdvice(command.file, analysis.reading);
  if (advice !== undefined) terminal.out(advice);
  terminal.out(`Kết quả: ${command.output}`);
  return 0;
}
