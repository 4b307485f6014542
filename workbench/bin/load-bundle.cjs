const { isAscii } = require('node:buffer');
const { closeSync, fstatSync, openSync, readSync } = require('node:fs');
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
    const script = new Script(textOf(file), {
      filename: file,
      cachedData: compiledBytes(compiledFile(bundle, part)),
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

// why: fresh memory costs more than what is read into it, so all files are read into the same
let room = Buffer.allocUnsafeSlow(512 * 1024);

/** The bytes of a file, until the next one is read; `before` and `after` around them. */
function bytesOf(file, before = '', after = '') {
  const descriptor = openSync(file, 'r');
  try {
    const { size } = fstatSync(descriptor);
    const end = before.length + size;
    if (end + after.length > room.length) room = Buffer.allocUnsafeSlow(end + after.length);
    room.latin1Write(before, 0);
    for (let at = before.length; at < end;) {
      const count = readSync(descriptor, room, at, end - at);
      if (count === 0) throw new Error(`${file} became shorter while it was read`);
      at += count;
    }
    room.latin1Write(after, end);
    return room.subarray(0, end + after.length);
  } finally {
    closeSync(descriptor);
  }
}

function textOf(file) {
  const bytes = bytesOf(file, ...WRAPPER);
  return isAscii(bytes) ? bytes.latin1Slice() : bytes.utf8Slice();
}

function compiledBytes(file) {
  try {
    return bytesOf(file);
  } catch {
    return undefined;
  }
}

module.exports = { compiledFile, compiledFolder, loadBundle };
