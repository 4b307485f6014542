import type { Command } from './command';
import { planFiles } from './plan-files';
import { readParts } from './read-parts';
import type { Terminal } from './terminal';
import { writeOutput } from './write-output';

/** `kehoach read`: writes what a later `merge` needs of some files; 0 also when some could not be read, which it tells. */
export async function readPart(
  { inputs, list, profile, output, today }: Extract<Command, { name: 'read' }>,
  terminal: Terminal,
): Promise<number> {
  const read = await readParts(await planFiles(inputs, list), { today, profile }, terminal);
  await writeOutput(output, new TextEncoder().encode(JSON.stringify(read)));
  for (const { file, reason } of read.unreadable) terminal.error(`${file}: ${reason}`);
  return 0;
}
