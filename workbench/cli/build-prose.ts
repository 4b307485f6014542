import {
  adoptDraft,
  type AdoptOutcome,
  type Analysis,
  type BuildOptions,
  check,
  draftPlan,
  type PlanDraft,
  type PlanReading,
  type ProseDocument,
  type ReadOptions,
  runToEnd,
  snapshotFromDocument,
} from '../../shared/core';
import { applyOutcome } from '../../shared/host/apply-outcome';
import { marksOf } from '../../shared/host/marks-of';
import { runWaiting } from '../../shared/host/steps';
import { readsAsDocument } from '../file-kinds';
import { newXlsx } from '../xlsx/new-xlsx';
import { agreedRows } from './agreed-rows';
import { analysisJson } from './analysis-json';
import { changesJson, changesText } from './changes-report';
import { CliProblem, refusedProblem } from './cli-problem';
import type { Command } from './command';
import { openDocument, proseOfSheets } from './open-document';
import type { OpenedInput } from './open-input';
import { packPieces } from './pack-pieces';
import { sheetsChoice } from './sheets-choice';
import type { Terminal } from './terminal';
import { writeResult } from './write-result';

type BuildCommand = Extract<Command, { name: 'fix' | 'build' }>;
type ProseCommand = BuildCommand | Extract<Command, { name: 'annex' }>;

export interface ProsePlan {
  readonly document: ProseDocument;
  readonly draft: PlanDraft;
}

/** The text of a plan without a task table, where it gives rows for one. */
export function proseOf({ file }: ProseCommand, reading: PlanReading): ProsePlan | undefined {
  const document = readsAsDocument(file) ? openDocument(file) : proseOfSheets(reading);
  if (document === undefined) return undefined;
  const draft = draftPlan(document);
  return draft.tasks.length === 0 ? undefined : { document, draft };
}

/**
 * `kehoach build` on a plan in prose: shows the rows that it gives, and makes the sheets of those that are agreed to by
 * `--yes`, or by an answer at the keyboard. Nothing is written without that.
 */
export async function buildProse(
  command: BuildCommand,
  prose: ProsePlan,
  opened: OpenedInput,
  terminal: Terminal,
): Promise<number> {
  const adopted = await adoptProse(command, prose, opened, { terminal, choice: sheetsChoice(command) });
  if (adopted === undefined) return 2;
  const { book, rows, outcome } = adopted;
  const analysis = await markFindings(book);
  await writeResult(command.output, await book.host.pack(packPieces), terminal, { isRefresh: true });
  const { title, remarks, names } = outcome;
  const made = await book.host.snapshot({ kind: 'workbook' });
  const changes = outcome.changes.map((change) => ({
    ...change,
    sheet: made.sheets.find(({ name }) => name === change.sheet)?.id ?? change.sheet,
  }));
  if (command.format === 'json') {
    const answer = analysisJson(command.file, analysis) as Readonly<Record<string, unknown>>;
    const report = { ...answer, rows, output: command.output, changes: changesJson(changes, made) };
    terminal.out(JSON.stringify(report, null, 2));
    return 0;
  }
  const found = `Kiểm tra lại thấy ${String(analysis.findings.length)} chỗ cần xem, đã đánh dấu trong tệp.`;
  const told = [
    `${title.vi}.`,
    `Các trang đã lập: ${names.join(', ')}.`,
    ...remarks.map(({ vi }) => vi),
    found,
  ];
  terminal.out(told.join('\n'));
  terminal.out(`\n${changesText(changes, made)}\n`);
  terminal.out(`Kết quả: ${command.output}`);
  return 0;
}

export interface AdoptedProse {
  /** The workbook in which the rows are a table, and all that is built of one. */
  readonly book: OpenedInput;
  readonly rows: readonly number[];
  readonly outcome: AdoptOutcome;
}

/** Takes the rows of a plan in prose in, once somebody agreed to them; `undefined` when nobody did. */
export async function adoptProse(
  command: ProseCommand,
  { document, draft }: ProsePlan,
  opened: OpenedInput,
  { terminal, choice }: { readonly terminal: Terminal; readonly choice: BuildOptions },
): Promise<AdoptedProse | undefined> {
  const rows = await agreedRows(command, draft, terminal);
  if (rows === undefined) return undefined;
  terminal.progress('Đang lập bảng từ văn bản…');
  const book = bookFor(command, document, opened);
  const ticked = rows.map((row) => row - 1);
  const snapshot = await book.host.snapshot({ kind: 'workbook' });
  const planned = runToEnd(adoptDraft(snapshot, { ...book.sheets, ...choice, document, ticked }));
  if (!planned.isDone) throw new CliProblem(planned.message.vi);
  const applied = await runWaiting(applyOutcome(planned, ({ patch }) => book.host.apply(patch)));
  if (!applied.ok) throw refusedProblem(applied.conflicts);
  return { book, rows, outcome: applied.outcome };
}

/** why: what was no workbook becomes one in which the text has a sheet of its own, as in every shell */
const bookFor = ({ file, today }: ProseCommand, document: ProseDocument, opened: OpenedInput): OpenedInput =>
  readsAsDocument(file)
    ? { host: newXlsx(snapshotFromDocument(document, { today })), sheets: profileOf(opened) }
    : opened;

const profileOf = ({ sheets: { profile } }: OpenedInput): Pick<ReadOptions, 'profile'> =>
  profile === undefined ? {} : { profile };

/** Marks what a check of the finished workbook finds. */
async function markFindings(book: OpenedInput): Promise<Analysis> {
  const { analysis } = runToEnd(check(await book.host.snapshot({ kind: 'workbook' }), profileOf(book)));
  await book.host.mark(marksOf(analysis.findings));
  return analysis;
}
