import { expect, test } from '@jest/globals';

import { tidyParts } from './tidy-parts.js';

test('parts stand as if each were a file, and texts of several lines stay', () => {
  const printed = [
    'var App;',
    '(() => {',
    ' var __webpack_modules__ = {',
    '  "./a.ts"(__unused_webpack_module, __webpack_exports__, __webpack_require__) {',
    '   var _folded_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("./folded-text.ts");',
    '   const text = `one',
    '   two`;',
    '   (0, _folded_text__WEBPACK_IMPORTED_MODULE_0__.fold)(text);',
    '  }',
    ' };',
    ' function main() {',
    '  return 1;',
    ' }',
    '})();',
  ];
  expect(tidyParts(printed.join('\n')).split('\n')).toEqual([
    ...printed.slice(0, 3),
    '"./a.ts"(unusedPart, exported, requirePart) {',
    'var folded_text_0 = requirePart("./folded-text.ts");',
    'const text = `one',
    '   two`;',
    '(0, folded_text_0.fold)(text);',
    '}',
    ...printed.slice(9),
  ]);
});

test('a bundle of one part stays as it is', () => {
  expect(tidyParts('(() => {\n const a = 1;\n})();')).toBe('(() => {\n const a = 1;\n})();');
});
