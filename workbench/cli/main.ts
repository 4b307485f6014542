import { createInterface } from 'node:readline/promises';

import { runCommand } from './run-command';
import type { Terminal } from './terminal';

const isPerson = process.stdin.isTTY && process.stderr.isTTY;

async function ask(question: string): Promise<string> {
  // why: questions go beside the answer of the command, which may be read by another program
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}

const terminal: Terminal = {
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
  progress: (text) => {
    if (process.stderr.isTTY) process.stderr.write(`${text}\n`);
  },
  ...(isPerson ? { ask } : {}),
};

void runCommand(process.argv.slice(2), terminal).then((code) => {
  process.exitCode = code;
});
