// Has the bundle of the command line compiled once, so that no run has to: each command does its work on the example,
// and the code that V8 compiled for it is kept beside the bundle, for this Node only (`workbench/bin/load-bundle.cjs`).
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundle = path.join(root, 'dist/cli/kehoach.cjs');
const { compiledFile, compiledFolder, loadBundle } = createRequire(import.meta.url)(
  '../workbench/bin/load-bundle.cjs',
);

/** Runs in a process of its own: the bundle reads its arguments, and its code is asked for when all work is done. */
function keepCode() {
  const scripts = loadBundle(bundle);
  process.on('exit', () => {
    for (const [name, script] of scripts) {
      const file = compiledFile(bundle, name);
      // why: what the first command compiled is what most runs need; more of it would only be more to read
      if (existsSync(file)) continue;
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, script.createCachedData());
    }
    process.exitCode = 0;
  });
}

function compileAll() {
  const example = path.join(root, 'examples/ke-hoach-mau.xlsx');
  const scratch = mkdtempSync(path.join(tmpdir(), 'kehoach-compile-'));
  const commands = [
    ['check', example],
    ['fix', example, '-o', path.join(scratch, 'fixed.xlsx')],
    ['build', example, '-o', path.join(scratch, 'built.xlsx')],
  ];
  rmSync(compiledFolder(bundle), { recursive: true, force: true });
  try {
    for (const command of commands)
      execFileSync(process.execPath, [fileURLToPath(import.meta.url), ...command], {
        stdio: ['ignore', 'ignore', 'inherit'],
      });
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

if (process.argv.length > 2) keepCode();
else compileAll();
