import { isatty } from 'node:tty';

import { errorCode } from './error-code';
import { runCommand } from './run-command';
import type { Terminal } from './terminal';

// why: the streams themselves are made when they are written to; most commands say nothing beside their answer
const isWatched = isatty(2);
const isPerson = isWatched && isatty(0);

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

/** Whoever reads may stop reading (`kehoach check … | head`); the command still does its work to the end. */
function outlivingReader(open: () => NodeJS.WriteStream): (text: string) => void {
  let opened: NodeJS.WriteStream | undefined;
  return (text) => {
    opened ??= open().on('error', (error) => {
      if (errorCode(error) !== 'EPIPE') throw error;
    });
    opened.write(`${text}\n`);
  };
}
const error = outlivingReader(() => process.stderr);

const terminal: Terminal = {
  out: outlivingReader(() => process.stdout),
  error,
  progress: (text) => {
    if (isWatched) error(text);
  },
  ...(isPerson ? { ask } : {}),
};

void runCommand(process.argv.slice(2), terminal).then((code) => {
  process.exitCode = code;
});
