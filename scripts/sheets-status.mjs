/** Asks clasp, without a login, which files it would push: just the three that the gate has seen. */
import path from 'node:path';

import { clasp } from './clasp.mjs';

const EXPECTED = ['appsscript.json', 'code.js', 'sidebar.html'];

const { stdout, stderr, status } = clasp(['-P', '.clasp.json.sample', 'show-file-status', '--json'], {
  encoding: 'utf8',
});
if (status !== 0) {
  console.error(stderr);
  process.exitCode = 1;
} else {
  const pushed = JSON.parse(stdout)
    .filesToPush.map((file) => path.basename(file))
    .sort();
  console.log(`Sẽ đẩy lên Google: ${pushed.join(', ')}`);
  if (pushed.join() !== EXPECTED.join()) {
    console.error(`Phải đúng ba tệp: ${EXPECTED.join(', ')}.`);
    process.exitCode = 1;
  }
}
