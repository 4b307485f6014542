import { draftPlan, draftSheet } from '../../shared/core';
import { drawnXlsx } from '../xlsx/new-xlsx';
import { draftJson } from './draft-json';
import { draftText } from './draft-text';
import { openDraftable } from './open-document';
import type { Command } from './command';
import type { Terminal } from './terminal';
import { writeResult } from './write-result';

/**
 * `kehoach draft`: the task rows that a plan in prose gives, with the lines they come from. With `-o` they become a
 * plan sheet that `check` and `build` read.
 */
export async function draft(
  { file, output, format, today }: Extract<Command, { name: 'draft' }>,
  terminal: Terminal,
): Promise<number> {
  const document = await openDraftable(file, today, terminal);
  terminal.progress('Đang đọc kế hoạch…');
  const drafted = draftPlan(document);
  const isWritten = output !== undefined && drafted.tasks.length > 0;
  if (isWritten) await writeResult(output, drawnXlsx([draftSheet(drafted)]), terminal);
  for (const { vi } of document.told ?? []) terminal.error(vi);
  if (format === 'json') {
    terminal.out(JSON.stringify(draftJson(drafted), null, 2));
    return 0;
  }
  terminal.out(draftText(file, drafted));
  if (isWritten) terminal.out(`Kết quả: ${output}`);
  return 0;
}
