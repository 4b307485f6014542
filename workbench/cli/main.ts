import { isTerminal } from './is-terminal';
import { runCommand } from './run-command';
import { standardOutput } from './standard-output';
import type { Terminal } from './terminal';

const isWatched = isTerminal(2);
const isPerson = isWatched && isTerminal(0);

async function ask(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  // why: questions go beside the answer of the command, which may be read by another program
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}

// why: the streams themselves are made when they are written to; most commands say nothing beside their answer
const answers = standardOutput(1, () => process.stdout);
const remarks = standardOutput(2, () => process.stderr);

const terminal: Terminal = {
  out: answers.write,
  error: remarks.write,
  progress: (text) => {
    if (isWatched) remarks.write(text);
  },
  ...(isPerson ? { ask } : {}),
};

void runCommand(process.argv.slice(2), terminal).then((code) => {
  process.exitCode = code;
  // why: what Node does at its own end is to give back memory piece by piece, a twentieth of a check of 50 rows
  if (answers.isDone() && remarks.isDone()) process.exit();
});
