import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

import { changeText } from './change-text';
import type { Walk } from './read-walks';

const root = resolve(__dirname, '../..');
const COPIED = [
  'shared',
  'addin',
  'appsscript',
  'workbench',
  'scripts',
  'package.json',
  'tsconfig.json',
  'tsconfig.base.json',
];

const isOwn = (path: string): boolean => basename(path) !== 'node_modules';

/**
 * Does what a walk says in a copy of the project and runs its proofs there.
 * @returns the paths that the walk touches
 * @throws Error when a file to make exists, a line to change is not there, or a proof fails (with what it printed)
 */
export const followWalk = (walk: Walk): string[] => {
  const copy = mkdtempSync(join(tmpdir(), 'walk-'));
  try {
    for (const name of COPIED) cpSync(join(root, name), join(copy, name), { recursive: true, filter: isOwn });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
    const touched = new Set<string>();
    for (const step of walk.steps) {
      if (step.kind === 'proof') {
        writeFileSync(join(copy, 'proof.ts'), step.text);
        execFileSync(process.execPath, ['-r', '@swc-node/register', 'proof.ts'], {
          cwd: copy,
          encoding: 'utf8',
          stdio: 'pipe',
        });
        continue;
      }
      const path = join(copy, step.path);
      touched.add(step.path);
      mkdirSync(dirname(path), { recursive: true });
      if (step.kind === 'file') writeFileSync(path, step.text, { flag: 'wx' });
      else writeFileSync(path, changeText(readFileSync(path, 'utf8'), step.lines));
    }
    return [...touched];
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
};
