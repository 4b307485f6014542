import { applySafeFixes } from './apply-safe-fixes';
import { openInput } from './open-input';
import type { Command } from './parse-command';
import type { Terminal } from './terminal';
import { writeOutput } from './write-output';

/** `kehoach fix`: a copy of the workbook with every safe fix applied and nothing else changed. */
export async function fix(
  command: Extract<Command, { name: 'fix' | 'build' }>,
  terminal: Terminal,
): Promise<number> {
  const { host, sheets } = await openInput(command, terminal);
  const { applied, analysis } = await applySafeFixes(host, sheets, terminal);
  await writeOutput(command.output, host.save());
  terminal.out(
    `Đã sửa an toàn ${String(applied)} chỗ, còn ${String(analysis.findings.length)} chỗ cần người xem.`,
  );
  terminal.out(`Kết quả: ${command.output}`);
  return 0;
}
