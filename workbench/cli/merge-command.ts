import { drawnMergeSheets, mergeParts, type MergeSource, missingUnits } from '../../shared/core';
import { streamedXlsx } from '../xlsx/new-xlsx';
import type { Command } from './command';
import { mergeJson } from './merge-json';
import { mergeText } from './merge-text';
import { packPieces } from './pack-pieces';
import { planFiles, unitNames } from './plan-files';
import { readParts } from './read-parts';
import type { Terminal } from './terminal';
import { isDatabase } from './read-options';
import { writeResult } from './write-result';

/** `kehoach merge`: many plans as one; 0 when every file was read, 1 when some could not be. */
export async function merge(
  { inputs, list, units, profile, output, format, today }: Extract<Command, { name: 'merge' }>,
  terminal: Terminal,
): Promise<number> {
  const expected = units === undefined ? undefined : await unitNames(units);
  const { parts, unreadable } = await readParts(await planFiles(inputs, list), { today, profile }, terminal);
  const merged = mergeParts(parts);
  const answer = {
    merged,
    unreadable: [...unreadable].sort((a, b) => (a.file < b.file ? -1 : 1)),
    ...(expected === undefined ? {} : { missing: missingUnits(expected, merged.units) }),
    today,
  };
  if (output !== undefined) {
    terminal.progress(`Đang ghi ${output}…`);
    await writeResult(output, await bytesOf(output, answer), terminal);
  }
  for (const lines of format === 'json' ? mergeJson(answer) : [mergeText(answer)]) terminal.out(lines);
  return unreadable.length === 0 ? 0 : 1;
}

/** A workbook, or where the ending asks for one a database for those who analyse. */
async function bytesOf(output: string, answer: MergeSource): Promise<Uint8Array> {
  if (!isDatabase(output)) return streamedXlsx(drawnMergeSheets(answer), packPieces);
  const [{ databaseOf }, { consolidationTables }] = await Promise.all([
    import('./database'),
    import('../../shared/core'),
  ]);
  return databaseOf(consolidationTables(answer));
}
