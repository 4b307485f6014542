import { afterEach, expect, test } from '@jest/globals';

import { annexSaving } from './save-annex';

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

test.each([
  ['PC', true],
  ['OfficeOnline', true],
  ['Mac', false],
  ['iOS', false],
  [undefined, false],
])('Excel on %s lets the pane save a file: %s', (platform, saves) => {
  Object.assign(globalThis, { Office: { context: { platform } } });
  expect('saveAnnex' in annexSaving()).toBe(saves);
});
