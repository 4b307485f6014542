import { build as planBuild, check, planProblem, runToEnd } from '../../shared/core';
import { applyOutcome } from '../../shared/host/apply-outcome';
import { marksOf } from '../../shared/host/marks-of';
import { runWaiting } from '../../shared/host/steps';
import { analysisJson } from './analysis-json';
import { analysisText } from './analysis-text';
import { changesJson, changesText } from './changes-report';
import { refusedProblem } from './cli-problem';
import { openInput } from './open-input';
import type { Command } from './command';
import { packPieces } from './pack-pieces';
import { requirePlan } from './require-plan';
import { sheetsChoice } from './sheets-choice';
import type { Terminal } from './terminal';
import { writeResult } from './write-result';

/**
 * `kehoach build`: the original sheets kept and marked, plus the produced sheets (made of a copy with the safe fixes
 * applied). Every cell that the standard table writes otherwise than the plan is printed.
 */
export async function build(
  command: Extract<Command, { name: 'fix' | 'build' }>,
  terminal: Terminal,
): Promise<number> {
  const { host, sheets } = await openInput(command, terminal);
  const snapshot = await host.snapshot({ kind: 'workbook' });
  terminal.progress('Đang kiểm tra…');
  const { analysis } = runToEnd(check(snapshot, sheets));
  if (planProblem(analysis.reading, 'table')) {
    // why: the readers of Word and web pages come with it, and most plans have a table
    const { buildProse, proseOf } = await import('./build-prose');
    const prose = proseOf(command, analysis.reading);
    if (prose) return buildProse(command, prose, { host, sheets }, terminal);
  }
  requirePlan(analysis.reading, 'table');
  terminal.progress('Đang lập bảng chuẩn và bảng tổng hợp…');
  const choice = { ...sheets, analysis, ...sheetsChoice(command) };
  const planned = runToEnd(planBuild(snapshot, choice));
  const applied = await runWaiting(applyOutcome(planned, ({ patch }) => host.apply(patch)));
  if (!applied.ok) throw refusedProblem(applied.conflicts);
  const { changes, remarks } = applied.outcome;
  await host.mark(marksOf(analysis.findings));
  await writeResult(command.output, await host.pack(packPieces), terminal, { isRefresh: true });
  if (command.format === 'json') {
    const answer = analysisJson(command.file, analysis) as Readonly<Record<string, unknown>>;
    const report = { ...answer, output: command.output, changes: changesJson(changes, snapshot) };
    terminal.out(JSON.stringify(report, null, 2));
    return 0;
  }
  terminal.out(analysisText(command.file, analysis));
  terminal.out(`\n${changesText(changes, snapshot)}\n`);
  if (remarks.length > 0) terminal.out(`${remarks.map(({ vi }) => vi).join('\n')}\n`);
  const untold = analysis.findings.filter(({ rule }) => rule === 'duty-in-table');
  if (untold.length > 0) terminal.out(missingText(untold.flatMap(({ places }) => places).length));
  terminal.out(`Kết quả: ${command.output}`);
  return 0;
}

/** The sheets are made of the table; what only the text says is a person's to add. */
const missingText = (count: number): string =>
  `Văn bản còn giao ${String(count)} việc mà bảng chưa có dòng nào (quy tắc duty-in-table ở trên). Mở tệp kết quả trong Excel,\n` +
  'Google Trang tính hoặc bàn làm việc, chọn chỗ đó ở thẻ “Kiểm tra” để thêm dòng dự thảo, rồi lập lại bảng chuẩn.\n';
