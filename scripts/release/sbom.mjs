import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { npmCommand } from '../run-tool.mjs';
import { SHIPPED, shippedPackages } from '../shipped-packages.cjs';

/** What npm answers. */
export const runNpm = (args, options) => execFileSync(...npmCommand(args), { encoding: 'utf8', ...options });

/** The bill of materials (CycloneDX) of what is bundled into the product, as npm writes it of a lock file. */
export function billOfMaterials() {
  const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8'));
  const bundled = byPlace(shippedPackages());
  const roots = Object.values(SHIPPED).flat();
  const dependencies = Object.fromEntries(roots.map((one) => [one, bundled[`node_modules/${one}`].version]));
  const packages = { '': { name, version, license, dependencies }, ...bundled };
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

/** The packages of all folders as if one lock named them. */
function byPlace(packages) {
  const places = {};
  for (const { place, entry } of packages) {
    if (places[place] !== undefined && places[place].version !== entry.version)
      throw new Error(
        `${place} ships as ${places[place].version} and ${entry.version}: one of them has to do`,
      );
    // why: in the project they are tools of development; in what ships they are the product
    places[place] = without(entry, ['dev']);
  }
  return places;
}

/** The bill without what differs from one run to the next; both fields may be left out (CycloneDX 1.5). */
const withoutMoment = ({ metadata, ...bill }) => ({
  ...without(bill, ['serialNumber']),
  metadata: without(metadata, ['timestamp']),
});

const without = (object, names) =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
