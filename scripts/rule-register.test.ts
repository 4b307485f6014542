import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from '@jest/globals';

import { allRules } from '../shared/core/rules';
import { REGISTER, registerText } from './rule-register';

const present = readFileSync(REGISTER, 'utf8');

test('the register holds every rule of the folder (`npm run docs` writes it)', () => {
  expect(registerText(present)).toBe(present);
});

test('a rule that is not listed yet is the last of its subject; one without a file is gone', () => {
  const without = present.replace('  requireColumn,\n', '').replace('  noBlankRow,\n', '  noSuchRule,\n');
  const order = registerText(without).match(/^ {2}\w+/gmu) ?? [];
  expect(order.slice(0, 7).map((name) => name.trim())).toEqual([
    'noRepeatedHeader',
    'noSplitRow',
    'noUnreadRow',
    'noMissingAnnex',
    'noMergedDataCell',
    'noBlankRow',
    'requireColumn',
  ]);
});

test('a rule stands in the folder of its group, in a file of its id', () => {
  const fileOf = (group: string, id: string): string =>
    path.join(path.dirname(REGISTER), group, `${id}.rule.ts`);
  expect(allRules.filter(({ id, meta }) => !existsSync(fileOf(meta.group, id)))).toEqual([]);
});
