import { test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Programs of others by which exported files are read back. `.ci/run` installs them. */
const TOOLS = {
  sqlite3: { command: 'sqlite3', probe: ['--version'] },
  /** The validator of the format's own editors. */
  sarif: {
    command: path.resolve(
      __dirname,
      '../../out/tools/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool',
    ),
    probe: ['version'],
  },
} as const;

/** Milliseconds: a foreign program may take long to start. */
const SLOWEST = 120_000;

type Tool = keyof typeof TOOLS;

/** Runs a tool over files; gives what it printed, throws what it complained of. */
export type RunTool = (...args: readonly string[]) => string;

/**
 * A test that needs a foreign tool. Where the tool is missing the test shows as skipped; in CI it fails, for a test that
 * is left out there proves nothing.
 */
export function testWithTool(name: string, tool: Tool, body: (run: RunTool) => void | Promise<void>): void {
  const { command, probe } = TOOLS[tool];
  const isThere =
    (!path.isAbsolute(command) || existsSync(command)) && spawnSync(command, probe).status === 0;
  const title = isThere ? name : `${name} (${tool} is not installed)`;
  if (!isThere && process.env['CI'] === undefined) {
    test.skip(title, () => undefined);
    return;
  }
  const perform = async (): Promise<void> => {
    if (!isThere) throw new Error(`${tool} is missing; .ci/run has to install it`);
    await body((...args) => {
      const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
      if (status !== 0) throw new Error(`${tool} ${args.join(' ')}: ${stdout}${stderr}`);
      return stdout;
    });
  };
  test(title, perform, SLOWEST);
}
