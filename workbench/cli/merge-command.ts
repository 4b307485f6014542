import { mergedTableSheet, mergeParts, officesSheet, unitsSheet } from '../../shared/core';
import { mergeJson } from './merge-json';
import { mergeText } from './merge-text';
import type { Command } from './command';
import { planFiles } from './plan-files';
import { readParts } from './read-parts';
import type { Terminal } from './terminal';
import { drawnXlsx } from '../xlsx/new-xlsx';
import { writeOutput } from './write-output';

/** `kehoach merge`: many plans as one; 0 when every file was read, 1 when some could not be. */
export async function merge(
  { inputs, list, output, format, today }: Extract<Command, { name: 'merge' | 'read' }>,
  terminal: Terminal,
): Promise<number> {
  const { parts, unreadable } = await readParts(await planFiles(inputs, list), today, terminal);
  const failed = [...unreadable].sort((a, b) => (a.file < b.file ? -1 : 1));
  const merged = mergeParts(parts);
  if (output !== undefined) {
    const sheets = [
      unitsSheet(merged, today),
      officesSheet(merged.tasks, today),
      mergedTableSheet(merged.tasks),
    ];
    await writeOutput(output, drawnXlsx(sheets, today).save());
  }
  terminal.out(
    format === 'json' ? JSON.stringify(mergeJson(merged, failed), null, 2) : mergeText(merged, failed, today),
  );
  return failed.length === 0 ? 0 : 1;
}
