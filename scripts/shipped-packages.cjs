const { readFileSync } = require('node:fs');
const path = require('node:path');

const inProject = (...parts) => path.join(__dirname, '..', ...parts);

/**
 * Packages that are bundled into what ships, by the folder that installs them. All of the top are development packages,
 * for who installs the command line installs nothing else; so the line between tools and the product is drawn here, and
 * held by `check:boundaries` (only these may be imported) and `check:dependencies` (licences and advisories). The grid's
 * folder has nothing but what ships.
 */
const SHIPPED = {
  '.': ['fflate', 'parse5', 'preact', 'saxes'],
  'workbench/browser': Object.keys(require('../workbench/browser/package.json').dependencies),
};

const packagesIn = (folder = '.') =>
  JSON.parse(readFileSync(inProject(folder, 'package-lock.json'), 'utf8')).packages;

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

/** The places of these packages of a lock, with what they need in turn. */
function placesWithNeeds(packages, roots) {
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
  return [...found];
}

/** All packages that ship, with what they need in turn, by folder and place. */
const shippedPackages = () =>
  Object.entries(SHIPPED).flatMap(([folder, roots]) => {
    const packages = packagesIn(folder);
    return placesWithNeeds(packages, roots)
      .sort()
      .map((place) => ({
        folder,
        place,
        name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
        entry: packages[place],
      }));
  });

module.exports = { SHIPPED, packagesIn, shippedPackages };
