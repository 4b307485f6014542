const { readFileSync } = require('node:fs');

/**
 * Packages that are bundled into what ships. All of `package.json` are development packages, for who installs the
 * command line installs nothing else; so the line between tools and the product is drawn here, and held by
 * `check:boundaries` (only these may be imported) and `check:dependencies` (licences and advisories).
 */
const SHIPPED = [
  '@univerjs/core',
  '@univerjs/preset-sheets-conditional-formatting',
  '@univerjs/preset-sheets-core',
  '@univerjs/preset-sheets-drawing',
  '@univerjs/preset-sheets-note',
  'fflate',
  'parse5',
  'preact',
  'react',
  'react-dom',
  'rxjs',
  'saxes',
];

const packagesIn = (file = 'package-lock.json') => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Where a package finds another, as Node looks for it; `undefined` where it is not installed. */
function placeOf(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (packages[place]) return place;
    if (folder === '') return undefined;
  }
}

const needsOf = ({ dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} }) => [
  ...Object.keys(dependencies),
  ...Object.keys(peerDependencies).filter((name) => peerDependenciesMeta[name]?.optional !== true),
];

/** The places of all packages that ship, with what they need in turn. */
function shippedPlaces(packages = packagesIn(), roots = SHIPPED) {
  const found = new Set();
  const visit = (from, name) => {
    const place = placeOf(packages, from, name);
    if (place === undefined)
      throw new Error(`${name}, which ${from || 'the product'} needs, is not in the lock`);
    if (found.has(place)) return;
    found.add(place);
    for (const need of needsOf(packages[place])) visit(place, need);
  };
  for (const name of roots) visit('', name);
  return [...found].sort();
}

module.exports = { SHIPPED, packagesIn, shippedPlaces };
