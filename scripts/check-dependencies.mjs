/** Licences of all that is shipped, and known advisories on it: `npm run check:dependencies`. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

import { packagesIn, shippedPlaces } from './shipped-packages.cjs';

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

const packages = packagesIn();
const shipped = shippedPlaces(packages).map((place) => [place, packages[place]]);
/** `(MIT OR GPL-3.0)`: one of them must do. */
const isAllowed = (licence = '') =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((one) => one.split(' AND ').every((part) => ALLOWED.has(part.trim())));
/** Some packages leave the field out and bring the text of their licence all the same. */
const licenceOf = (place, { license }) => license ?? (hasApacheText(place) ? 'Apache-2.0' : undefined);
const hasApacheText = (place) =>
  existsSync(`${place}/LICENSE`) &&
  /Apache License\s+Version 2\.0/.test(readFileSync(`${place}/LICENSE`, 'utf8'));
const foreign = shipped.filter(([place, entry]) => !isAllowed(licenceOf(place, entry)));
for (const [place, { license }] of foreign)
  console.error(`${place}: licence ${String(license)} is not on the list`);
console.log(
  `${String(shipped.length)} shipped packages, ${String(foreign.length)} with a licence that is not on the list`,
);

// why: npm says where its own script is when it runs one; on Windows "npm" itself is a batch file
const npm = process.env.npm_execpath;
const [program, before] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
const audit = spawnSync(program, [...before, 'audit', '--json'], { encoding: 'utf8' });
const { metadata, vulnerabilities = {} } = readJson(audit.stdout ?? '');
const places = new Set(shipped.map(([place]) => place));
const known = Object.values(vulnerabilities).filter(({ nodes }) => nodes.some((place) => places.has(place)));
const grave = known.filter(({ severity }) => severity === 'high' || severity === 'critical');
if (metadata === undefined) console.warn('advisories: the registry gave no answer; not checked');
else console.log(`advisories: ${String(known.length)}, ${String(grave.length)} of them high or critical`);
for (const { name, severity } of grave) console.error(`${name}: ${severity}`);
process.exitCode = foreign.length + grave.length === 0 ? 0 : 1;

function readJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
