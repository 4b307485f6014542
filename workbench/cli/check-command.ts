import { check as planCheck, runToEnd } from '../../shared/core';
import { analysisJson } from './analysis-json';
import { analysisText } from './analysis-text';
import { openInput } from './open-input';
import type { Command } from './command';
import { requirePlan } from './require-plan';
import type { Terminal } from './terminal';

/** `kehoach check`: prints what was found; 1 when there is an error among it. */
export async function check(
  command: Extract<Command, { name: 'check' }>,
  terminal: Terminal,
): Promise<number> {
  const { host, sheets } = await openInput(command, terminal);
  const snapshot = await host.snapshot({ kind: 'workbook' });
  terminal.progress('Đang kiểm tra…');
  const { analysis } = runToEnd(planCheck(snapshot, sheets));
  requirePlan(analysis.reading, 'table-or-prose');
  terminal.out(
    command.format === 'json'
      ? JSON.stringify(analysisJson(command.file, analysis), null, 2)
      : analysisText(command.file, analysis),
  );
  return analysis.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
