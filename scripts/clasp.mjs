/** Google's clasp, in the project's folder, installed when it is first asked for: `npm run clasp -- login`. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { needPart } from './install-parts.mjs';
import { toolCommand } from './run-tool.mjs';

/** Runs clasp as `spawnSync` would; ends the command when clasp cannot be installed. */
export function clasp(args, options) {
  needPart('appsscript');
  return spawnSync(
    ...toolCommand('@google/clasp', args, 'clasp', path.resolve('appsscript/package.json')),
    options,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = clasp(process.argv.slice(2), { stdio: 'inherit' }).status ?? 1;
