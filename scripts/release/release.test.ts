import { readFileSync } from 'node:fs';
import path from 'node:path';

import { beforeAll, expect, test } from '@jest/globals';

import packageJson from '../../package.json';
import { isInstalled } from '../install-parts.mjs';
import { SHIPPED, shippedPackages } from '../shipped-packages.cjs';
import { runNode } from './testing/run-node';

interface Bill {
  readonly bomFormat: string;
  readonly serialNumber?: string;
  readonly metadata: {
    readonly timestamp?: string;
    readonly component: { readonly name: string; readonly version: string };
  };
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly purl: string;
    readonly hashes: readonly unknown[];
    readonly licenses?: readonly unknown[];
  }[];
}

const shipped = shippedPackages().map(({ name, entry }) => `${name}@${entry.version}`);

let bills: readonly string[];
beforeAll(() => {
  bills = [1, 2].map(() =>
    runNode("import('./scripts/release/sbom.mjs').then((m) => process.stdout.write(m.billOfMaterials()))"),
  );
}, 120_000);

test('the bill of materials names everything that is bundled, with its hash, and is the same each time', () => {
  const bill = JSON.parse(bills[0] ?? '') as Bill;
  expect(bills[1]).toBe(bills[0]);
  expect(bill).toMatchObject({
    bomFormat: 'CycloneDX',
    metadata: { component: { name: packageJson.name, version: packageJson.version } },
  });
  expect([bill.serialNumber, bill.metadata.timestamp]).toEqual([undefined, undefined]);
  const named = bill.components.map(({ name, version }) => `${name}@${version}`);
  expect(new Set(named)).toEqual(new Set(shipped));
  expect(bill.components.filter(({ hashes }) => hashes.length === 0)).toEqual([]);
});

// why: the texts lie in the packages, and the grid's are there only where somebody built the workbench
const hasGrid = isInstalled(path.join(__dirname, '../../workbench/browser'));
(hasGrid ? test : test.skip)('each package that is bundled has its licence beside ours', () => {
  const licences = runNode(
    "import('./scripts/release/licences.mjs').then((m) => process.stdout.write(m.licenceTexts()))",
  );
  expect(licences).toContain('MIT License');
  const missing = shipped.filter((one) => !licences.includes(`\n${one.replace(/@(?=[^@]*$)/, ' ')}\n`));
  expect(missing).toEqual([]);
});

test('what is imported into the product is on the list of what ships', () => {
  const declared: Readonly<Record<string, string>> = packageJson.devDependencies;
  expect(SHIPPED['.']?.filter((name) => declared[name] === undefined)).toEqual([]);
  expect('dependencies' in packageJson).toBe(false);
});

test('the manifest of Excel has the version of the package', () => {
  const manifest = readFileSync(path.join(__dirname, '../../manifest.xml'), 'utf8');
  expect(/<Version>([^<]*)</.exec(manifest)?.[1]).toBe(`${packageJson.version}.0`);
});

test('the change log tells of the version', () => {
  const log = readFileSync(path.join(__dirname, '../../CHANGELOG.md'), 'utf8');
  expect(log).toContain(`\n## ${packageJson.version}`);
});
