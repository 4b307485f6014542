import { expect, test } from '@jest/globals';

import rulePartLoader from './rule-part-loader';

const RULE = `
const NO_EXAMPLE = { examples: 1 };
export const someRule = defineRule({
  id: 'some-rule',
  meta: {
    docs: { title: { vi: 'Tên', en: 'Name' }, why: 'vì sao', basis: 'căn cứ', howToFix: 'cách sửa', whenNot: 'khi nào' },
    messages: { why: { vi: 'lời báo', en: 'message' } },
  },
  examples: { valid: [{ tasks: [{ end: 'ví dụ' }] }], invalid: [] },
  check(plan) { return find({ examples: plan, howToFix: 2 }); },
  fix,
});`;

const partOf = (part: 'check' | 'page'): string =>
  rulePartLoader.call({ resourcePath: 'some-rule.ts', getOptions: () => ({ part }) }, RULE);

test('a check keeps everything but the help page', () => {
  const text = partOf('check');
  for (const gone of ['vì sao', 'căn cứ', 'cách sửa', 'khi nào', 'ví dụ']) expect(text).not.toContain(gone);
  for (const kept of ['some-rule', 'Tên', 'lời báo', 'NO_EXAMPLE = { examples: 1 }', 'howToFix: 2', 'fix,'])
    expect(text).toContain(kept);
});

test('a help page keeps its words and examples alone', () => {
  const text = partOf('page');
  for (const kept of ['some-rule', 'Tên', 'vì sao', 'căn cứ', 'cách sửa', 'khi nào', 'ví dụ'])
    expect(text).toContain(kept);
  for (const gone of ['lời báo', 'check(plan)', 'fix,']) expect(text).not.toContain(gone);
});
