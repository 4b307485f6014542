const acorn = require('acorn');

const PARTS = /^ var __webpack_modules__ = \{$/m;
const END = /^ \};$/m;
/** What webpack hands to each part, and shorter names that no part has. */
const HANDED = new Map([
  ['__unused_webpack_module', 'unusedPart'],
  ['__webpack_exports__', 'exported'],
  ['__webpack_require__', 'requirePart'],
]);
const IMPORTED = /\b_(\w+?)__WEBPACK_IMPORTED_MODULE_(\d+)__/g;

/**
 * Prints the parts of a bundle as if each were a file: webpack sets them two steps in, their statements a third, and gives
 * what they import, and what it hands to them, long names. Lines within texts stay as they are.
 */
function tidyParts(code) {
  const start = PARTS.exec(code);
  if (!start) return code;
  const from = start.index + start[0].length;
  const to = from + (END.exec(code.slice(from))?.index ?? 0);
  const inText = textLines(code);
  let line = code.slice(0, from).split('\n').length;
  const parts = code
    .slice(from, to)
    .split('\n')
    .map((text, index) => (inText.has(line + index) ? text : text.replace(/^ {2,3}/, '')))
    .join('\n');
  return (code.slice(0, from) + parts + code.slice(to))
    .replace(IMPORTED, '$1_$2')
    .replace(/\b__\w+\b/g, (name) => HANDED.get(name) ?? name);
}

/** Numbers of the lines that begin within a text. */
function textLines(code) {
  const lines = new Set();
  acorn.parse(code, {
    ecmaVersion: 2022,
    sourceType: 'script',
    locations: true,
    onToken({ type, loc: { start, end } }) {
      if (type.label !== 'template') return;
      for (let line = start.line + 1; line <= end.line; line++) lines.add(line);
    },
  });
  return lines;
}

module.exports = { tidyParts };
