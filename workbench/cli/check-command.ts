import {
  type Analysis,
  check as planCheck,
  listFindings,
  rulePages,
  runToEnd,
  sarifLog,
  type WorkbookSnapshot,
} from '../../shared/core';
import { applyOutcome } from '../../shared/host/apply-outcome';
import { runWaiting } from '../../shared/host/steps';
import type { XlsxHost } from '../xlsx/xlsx-host';
import { analysisJson } from './analysis-json';
import { analysisText } from './analysis-text';
import { refusedProblem } from './cli-problem';
import { openInput } from './open-input';
import type { Command } from './command';
import { requirePlan } from './require-plan';
import { sarifSource } from './sarif-source';
import type { Terminal } from './terminal';
import { writeOutput } from './write-output';

type CheckCommand = Extract<Command, { name: 'check' }>;

/** `kehoach check`: prints what was found; 1 when there is an error among it. */
export async function check(command: CheckCommand, terminal: Terminal): Promise<number> {
  const { host, sheets } = await openInput(command, terminal);
  const snapshot = await host.snapshot({ kind: 'workbook' });
  terminal.progress('Đang kiểm tra…');
  const { analysis } = runToEnd(planCheck(snapshot, sheets));
  requirePlan(analysis.reading, 'table-or-prose');
  if (command.output !== undefined) await writeList(command.output, { host, snapshot, analysis });
  terminal.out(await answer(command, analysis));
  if (command.output !== undefined && command.format === 'text') terminal.out(`Kết quả: ${command.output}`);
  return analysis.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

async function answer({ file, format }: CheckCommand, analysis: Analysis): Promise<string> {
  if (format === 'json') return JSON.stringify(analysisJson(file, analysis), null, 2);
  if (format === 'sarif') return JSON.stringify(sarifLog(analysis, await sarifSource(file)), null, 2);
  return analysisText(file, analysis);
}

/** A copy of the workbook with the sheet of findings, where a link leads to each cell. */
async function writeList(
  output: string,
  {
    host,
    snapshot,
    analysis,
  }: { readonly host: XlsxHost; readonly snapshot: WorkbookSnapshot; readonly analysis: Analysis },
): Promise<void> {
  const planned = listFindings(snapshot, analysis, rulePages);
  const applied = await runWaiting(applyOutcome(planned, ({ patch }) => host.apply(patch)));
  if (!applied.ok) throw refusedProblem(applied.conflicts);
  await writeOutput(output, host.save());
}
