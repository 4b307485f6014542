/** Licences of all that is shipped, and known advisories on it: `npm run check:dependencies`. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { needPart } from './install-parts.mjs';
import { npmCommand } from './run-tool.mjs';
import { SHIPPED, shippedPackages } from './shipped-packages.cjs';

/** Licences under which the product may ship what it holds. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Unlicense',
  'CC0-1.0',
  'BlueOak-1.0.0',
]);

for (const folder of Object.keys(SHIPPED)) if (folder !== '.') needPart(folder);
const shipped = shippedPackages();
/** `(MIT OR GPL-3.0)`: one of them must do. */
const isAllowed = (licence = '') =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((one) => one.split(' AND ').every((part) => ALLOWED.has(part.trim())));
/** Some packages leave the field out and bring the text of their licence all the same. */
const licenceOf = ({ folder, place, entry: { license } }) =>
  license ?? (hasApacheText(path.join(folder, place)) ? 'Apache-2.0' : undefined);
const hasApacheText = (home) =>
  existsSync(`${home}/LICENSE`) &&
  /Apache License\s+Version 2\.0/.test(readFileSync(`${home}/LICENSE`, 'utf8'));
const foreign = shipped.filter((one) => !isAllowed(licenceOf(one)));
for (const { name, entry } of foreign)
  console.error(`${name}: licence ${String(entry.license)} is not on the list`);
console.log(
  `${String(shipped.length)} shipped packages, ${String(foreign.length)} with a licence that is not on the list`,
);

let grave = 0;
for (const folder of Object.keys(SHIPPED)) {
  const { stdout } = spawnSync(...npmCommand(['audit', '--json']), { cwd: folder, encoding: 'utf8' });
  const { metadata, vulnerabilities = {} } = readJson(stdout ?? '');
  if (metadata === undefined) {
    console.warn(`advisories: the registry gave no answer; not checked: ${folder}`);
    continue;
  }
  const places = new Set(shipped.filter((one) => one.folder === folder).map(({ place }) => place));
  const known = Object.values(vulnerabilities).filter(({ nodes }) =>
    nodes.some((place) => places.has(place)),
  );
  const high = known.filter(({ severity }) => severity === 'high' || severity === 'critical');
  console.log(
    `advisories on ${folder}: ${String(known.length)}, ${String(high.length)} of them high or critical`,
  );
  for (const { name, severity } of high) console.error(`${name}: ${severity}`);
  grave += high.length;
}
process.exitCode = foreign.length + grave === 0 ? 0 : 1;

function readJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
