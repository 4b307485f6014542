/** Checks `manifest.xml` (or the file that is named) without a network: `node -r @swc-node/register scripts/check-manifest.ts [file]`. */
import { readFileSync } from 'node:fs';

import { commandNames } from '../addin/commands/associate-commands';
import { checkManifest } from '../addin/manifest/manifest-rules';
import { pngWidth } from '../addin/manifest/png-width';
import { PRODUCED_SHEETS } from '../shared/data/produced-sheets';

const file = process.argv[2] ?? 'manifest.xml';
const problems = checkManifest(readFileSync(file, 'utf8'), {
  imageWidth: (image) => pngWidth('addin', image),
  commands: new Set(commandNames),
  sheets: PRODUCED_SHEETS,
});
for (const problem of problems) console.error(`${file}: ${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;
