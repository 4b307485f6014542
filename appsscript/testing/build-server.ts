import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const SOURCES = ['shared', 'appsscript/server', 'appsscript/wire', 'appsscript/build', 'webpack.config.js'];

/** The server file as it is pushed to Google, built from the sources as they stand; built once for all test files. */
export const builtServer = (): string => readFileSync(path.join(built('sheets-server'), 'code.js'), 'utf8');

/** The side bar as it is pushed to Google. */
export const builtSidebar = (): string =>
  readFileSync(path.join(built('sheets-sidebar'), 'sidebar.html'), 'utf8');

const done = new Map<string, string>();

/** why: kept for the whole test file, so that an edit meanwhile does not change the bundle under it */
function built(config: string): string {
  const known = done.get(config) ?? build(config);
  done.set(config, known);
  return known;
}

function build(config: string): string {
  const newest = Math.max(...SOURCES.map((source) => newestIn(path.join(ROOT, source))));
  const out = path.join(ROOT, 'out/sheets-test', `${config}-${String(Math.round(newest))}`);
  if (!existsSync(out)) {
    // why: another worker must never see half a build
    const making = `${out}-${String(process.pid)}`;
    const webpack = path.join(ROOT, 'node_modules/webpack/bin/webpack.js');
    execFileSync(process.execPath, [webpack, '--config-name', config, '--output-path', making], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (!existsSync(out)) renameSync(making, out);
  }
  return out;
}

function newestIn(place: string): number {
  const stats = statSync(place);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const inside = readdirSync(place).map((name) => newestIn(path.join(place, name)));
  return Math.max(0, ...inside);
}
