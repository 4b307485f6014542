import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve(__dirname, '../..');

let bundle: string | undefined;

/** The server file as it is pushed to Google, built from the sources as they stand. */
export function builtServer(): string {
  if (bundle === undefined) {
    const out = path.join(FOLDER, 'out', `sheets-test-${String(process.pid)}`);
    const webpack = path.join(FOLDER, 'node_modules/webpack/bin/webpack.js');
    execFileSync(process.execPath, [webpack, '--config-name', 'sheets-server', '--output-path', out], {
      cwd: FOLDER,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    bundle = readFileSync(path.join(out, 'code.js'), 'utf8');
  }
  return bundle;
}
