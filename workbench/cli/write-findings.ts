import { type Analysis, listFindings, rulePages, sarifLog, type WorkbookSnapshot } from '../../shared/core';
import { applyOutcome } from '../../shared/host/apply-outcome';
import { runWaiting } from '../../shared/host/steps';
import type { XlsxHost } from '../xlsx/xlsx-host';
import { refusedProblem } from './cli-problem';
import { packPieces } from './pack-pieces';
import { sarifSource } from './sarif-source';
import type { Terminal } from './terminal';
import { writeResult } from './write-result';

/** A copy of the workbook with the sheet of findings, where a link leads to each cell. */
export async function writeFindings(
  output: string,
  {
    host,
    snapshot,
    analysis,
  }: { readonly host: XlsxHost; readonly snapshot: WorkbookSnapshot; readonly analysis: Analysis },
  terminal: Terminal,
): Promise<void> {
  const planned = listFindings(snapshot, analysis, rulePages);
  const applied = await runWaiting(applyOutcome(planned, ({ patch }) => host.apply(patch)));
  if (!applied.ok) throw refusedProblem(applied.conflicts);
  await writeResult(output, await host.pack(packPieces), terminal);
}

/** The findings as a SARIF log. */
export const sarifText = (
  file: string,
  analysis: Analysis,
  profile: Parameters<typeof sarifSource>[1],
): string => JSON.stringify(sarifLog(analysis, sarifSource(file, profile)), null, 2);
