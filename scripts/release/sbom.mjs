import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { packagesIn, SHIPPED, shippedPlaces } from '../shipped-packages.cjs';

/** What npm itself is; on Windows "npm" is a batch file, and npm says where its own script is when it runs one. */
export function runNpm(args, options) {
  const script = process.env.npm_execpath;
  const [program, before] = script === undefined ? ['npm', []] : [process.execPath, [script]];
  return execFileSync(program, [...before, ...args], { encoding: 'utf8', ...options });
}

/** The bill of materials (CycloneDX) of what is bundled into the product, as npm writes it of the lock file. */
export function billOfMaterials() {
  const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8'));
  const all = packagesIn();
  const dependencies = Object.fromEntries(SHIPPED.map((one) => [one, all[`node_modules/${one}`].version]));
  const packages = {
    '': { name, version, license, dependencies },
    ...Object.fromEntries(shippedPlaces(all).map((place) => [place, shipped(all[place])])),
  };
  const parent = mkdtempSync(path.join(tmpdir(), 'kehoach-sbom-'));
  // why: npm names the product after its folder
  const folder = path.join(parent, name);
  mkdirSync(folder);
  try {
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify(packages['']));
    writeFileSync(
      path.join(folder, 'package-lock.json'),
      JSON.stringify({ name, version, lockfileVersion: 3, requires: true, packages }),
    );
    const format = ['--sbom-format', 'cyclonedx', '--sbom-type', 'application'];
    const bill = JSON.parse(runNpm(['sbom', '--package-lock-only', ...format], { cwd: folder }));
    return `${JSON.stringify(withoutMoment(bill), null, 2)}\n`;
  } finally {
    rmSync(parent, { recursive: true });
  }
}

/** why: in the project they are tools of development; in what ships they are the product */
const shipped = (entry) => without(entry, ['dev']);

/** The bill without what differs from one run to the next; both fields may be left out (CycloneDX 1.5). */
const withoutMoment = ({ metadata, ...bill }) => ({
  ...without(bill, ['serialNumber']),
  metadata: without(metadata, ['timestamp']),
});

const without = (object, names) =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
