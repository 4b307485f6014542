import {
  type Analysis,
  check as planCheck,
  effectiveProfile,
  type Profile,
  runToEnd,
} from '../../shared/core';
import { analysisJson } from './analysis-json';
import { analysisText } from './analysis-text';
import { openInput } from './open-input';
import type { Command } from './command';
import { proseAdvice } from './prose-advice';
import { requirePlan } from './require-plan';
import type { Terminal } from './terminal';

type CheckCommand = Extract<Command, { name: 'check' }>;

/** `kehoach check`: prints what was found; 1 when there is an error among it. */
export async function check(command: CheckCommand, terminal: Terminal): Promise<number> {
  const { host, sheets } = await openInput(command, terminal);
  const snapshot = await host.snapshot({ kind: 'workbook' });
  terminal.progress('Đang kiểm tra…');
  const { analysis } = runToEnd(planCheck(snapshot, sheets));
  requirePlan(analysis.reading, 'table-or-prose');
  const { output } = command;
  // why: the help pages come with what writes the findings, and most checks need neither
  if (output !== undefined)
    await (await import('./write-findings')).writeFindings(output, { host, snapshot, analysis }, terminal);
  terminal.out(await answer(command, analysis, effectiveProfile(sheets.profile, snapshot)));
  if (output !== undefined && command.format === 'text') terminal.out(`Kết quả: ${output}`);
  return analysis.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

async function answer(
  { file, format }: CheckCommand,
  analysis: Analysis,
  profile: Profile | undefined,
): Promise<string> {
  if (format === 'json') return JSON.stringify(analysisJson(file, analysis), null, 2);
  if (format === 'sarif') return (await import('./write-findings')).sarifText(file, analysis, profile);
  const advice = proseAdvice(file, analysis.reading);
  return [analysisText(file, analysis), ...(advice === undefined ? [] : [advice])].join('\n\n');
}
