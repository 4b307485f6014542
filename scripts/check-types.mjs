/** Runs the type checker over every folder with the folder's own `lib` and `types`. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

import { toolCommand } from './run-tool.mjs';

const projects = [
  'shared/core',
  'shared/docx',
  'shared/host',
  'shared/custom-functions',
  'shared/pane',
  'workbench',
  'addin',
  'appsscript/server',
  'appsscript/sidebar',
  'appsscript',
  '.',
];

const check = (project) =>
  new Promise((resolve) => {
    const tsc = spawn(...toolCommand('typescript', ['-p', project], 'tsc'), { stdio: 'inherit' });
    tsc.on('exit', (code) => resolve(code === 0));
  });

let sound = true;
for (const project of projects) {
  if (!existsSync(`${project}/tsconfig.json`)) continue;
  console.log(`types: ${project}`);
  sound = (await check(project)) && sound;
}
process.exitCode = sound ? 0 : 1;
