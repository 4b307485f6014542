import {
  analyse,
  annex as planAnnex,
  type AnnexOutcome,
  planProblem,
  runToEnd,
  type SheetsOptions,
  type WorkbookSnapshot,
} from '../../shared/core';
import { annexDocx } from '../../shared/docx/annex-docx';
import { changesJson, changesText } from './changes-report';
import { CliProblem } from './cli-problem';
import type { Command } from './command';
import { openInput } from './open-input';
import { requirePlan } from './require-plan';
import type { Terminal } from './terminal';
import { writeNewOutput } from './write-output';

type AnnexCommand = Extract<Command, { name: 'annex' }>;

/**
 * `kehoach annex`: the standard table as a Word document that stands behind the plan. Every cell that it writes otherwise
 * than the plan is printed; a file that is there is left alone.
 */
export async function annex(command: AnnexCommand, terminal: Terminal): Promise<number> {
  const opened = await openInput(command, terminal);
  const snapshot = await opened.host.snapshot({ kind: 'workbook' });
  terminal.progress('Đang kiểm tra…');
  const analysis = analyse(snapshot, opened.sheets);
  const signed = command.signed ? { signed: true } : {};
  if (planProblem(analysis.reading, 'table')) {
    // why: the readers of Word and web pages come with it, and most plans have a table
    const { adoptProse, proseOf } = await import('./build-prose');
    const prose = proseOf(command, analysis.reading);
    if (prose) {
      const adopted = await adoptProse(command, prose, opened, { terminal, choice: signed });
      if (adopted === undefined) return 2;
      const { host, sheets } = adopted.book;
      return write(command, await host.snapshot({ kind: 'workbook' }), { ...sheets, ...signed }, terminal);
    }
  }
  requirePlan(analysis.reading, 'table');
  return write(command, snapshot, { ...opened.sheets, ...signed, analysis }, terminal);
}

async function write(
  command: AnnexCommand,
  snapshot: WorkbookSnapshot,
  options: SheetsOptions,
  terminal: Terminal,
): Promise<number> {
  terminal.progress('Đang lập phụ lục…');
  const made = runToEnd(planAnnex(snapshot, options));
  if (made.annex === undefined) throw new CliProblem(made.message.vi);
  await writeNewOutput(command.output, annexDocx(made.annex));
  const report = command.format === 'json' ? reportJson : reportText;
  terminal.out(report(command, made, snapshot));
  return 0;
}

function reportJson(command: AnnexCommand, made: AnnexOutcome, snapshot: WorkbookSnapshot): string {
  const report = {
    version: 1,
    file: command.file,
    output: command.output,
    told: made.remarks.map(({ vi }) => vi),
    changes: changesJson(made.changes, snapshot),
  };
  return JSON.stringify(report, null, 2);
}

const reportText = (command: AnnexCommand, made: AnnexOutcome, snapshot: WorkbookSnapshot): string =>
  [
    `${made.title.vi}.`,
    '',
    changesText(made.changes, snapshot),
    '',
    ...made.remarks.map(({ vi }) => vi),
    `Kết quả: ${command.output}`,
  ].join('\n');
