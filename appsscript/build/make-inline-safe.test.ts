import vm from 'node:vm';

import { expect, test } from '@jest/globals';

import { makeInlineSafe } from './make-inline-safe';

test.each([
  '`https://a.b/${1}//c /* x */`',
  '"http://x" + \'a/*b*/\'',
  '`\\/\\/ok`',
  '"a</script>b<!-- c <? d"',
  '"///" + `////*`',
  '/\\/\\//.source',
  '`${`//in`}//out`',
])('means the same, and Google finds nothing to strip: %s', (code) => {
  const safe = makeInlineSafe(code);
  expect(vm.runInNewContext(safe)).toBe(vm.runInNewContext(code));
  expect(safe).not.toMatch(/<\/script|<!--|<\?/i);
});
