import { createInterface } from 'node:readline/promises';

import { errorCode } from './error-code';
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

/** Whoever reads may stop reading (`kehoach check … | head`); the command still does its work to the end. */
function outliveReader(stream: NodeJS.WriteStream): void {
  stream.on('error', (error) => {
    if (errorCode(error) !== 'EPIPE') throw error;
  });
}
outliveReader(process.stdout);
outliveReader(process.stderr);

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
