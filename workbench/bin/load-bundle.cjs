const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

// why: V8 11 (Node 20) makes machine code early, and most commands are over before it pays: a quarter less processor time
// up to 10,000 rows, in the same time by the clock. Later V8 name these flags otherwise, or gain nothing by them.
if (process.versions.v8.startsWith('11.')) {
  setFlagsFromString('--interrupt-budget=1000000');
  setFlagsFromString('--no-regexp-tier-up');
}

/** Where the code lies that this very Node compiled of a bundle; that of another one is never looked at. */
const compiledFolder = (bundle) =>
  path.join(path.dirname(bundle), 'compiled', [process.version, process.platform, process.arch].join('-'));

const compiledFile = (bundle, part) => path.join(compiledFolder(bundle), `${part}.bin`);

const WRAPPER = ['(function (exports, require, module) {', '\n})'];

/**
 * Runs a bundle and the parts it asks for as `require` does, by the code that `scripts/compile-cli.mjs` had compiled where
 * there is some: without it, a quarter of what a check of 50 rows takes is compiling. Gives the scripts by the names of
 * their parts; those asked for later join them.
 */
function loadBundle(bundle) {
  const folder = path.dirname(bundle);
  const requireOther = createRequire(bundle);
  const scripts = new Map();
  const modules = new Map();

  function load(file) {
    const known = modules.get(file);
    if (known) return known.exports;
    const part = path.relative(folder, file);
    // why: V8 itself declines code of another text, and then compiles the text
    const script = new Script(WRAPPER.join(readFileSync(file, 'utf8')), {
      filename: file,
      cachedData: bytesOf(compiledFile(bundle, part)),
    });
    scripts.set(part, script);
    const module = { exports: {} };
    modules.set(file, module);
    const requireFrom = (id) =>
      id.startsWith('.') ? load(path.resolve(path.dirname(file), id)) : requireOther(id);
    script.runInThisContext()(module.exports, requireFrom, module);
    return module.exports;
  }

  load(bundle);
  return scripts;
}

function bytesOf(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

module.exports = { compiledFile, compiledFolder, loadBundle };
