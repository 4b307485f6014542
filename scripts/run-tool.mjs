/**
 * Starts the script of an installed package with this Node and without a shell. On Windows `npx` is a batch file, which
 * Node starts through a shell only, where an argument with a blank or a "&" becomes another command.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The folder that a package is installed in, as the file `from` finds it, also of one that exports nothing. */
function folderOf(packageName, from) {
  const folder = (createRequire(from).resolve.paths(packageName) ?? [])
    .map((place) => path.join(place, packageName))
    .find((place) => {
      try {
        return readFileSync(path.join(place, 'package.json')).length > 0;
      } catch {
        return false;
      }
    });
  if (folder === undefined) throw new Error(`Chưa cài ${packageName}: chạy npm ci trước.`);
  return folder;
}

/** Program and arguments that run `command` of `packageName`, for `spawn` and its like. */
export function toolCommand(packageName, args, command = path.basename(packageName), from = import.meta.url) {
  const folder = folderOf(packageName, from);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const script = typeof bin === 'string' ? bin : bin[command];
  return [process.execPath, [path.join(folder, script), ...args]];
}

/** Program and arguments that run npm. why: npm says where its own script is when it runs one; on Windows "npm" is a batch file */
export function npmCommand(args) {
  const script = process.env.npm_execpath;
  return script === undefined ? ['npm', args] : [process.execPath, [script, ...args]];
}
