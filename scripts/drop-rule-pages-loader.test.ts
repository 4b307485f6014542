import { expect, test } from '@jest/globals';

import dropRulePagesLoader from './drop-rule-pages-loader';

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

test('a rule keeps everything but its help page', () => {
  const text = dropRulePagesLoader.call({ resourcePath: 'some-rule.ts' }, RULE);
  for (const gone of ['vì sao', 'căn cứ', 'cách sửa', 'khi nào', 'ví dụ']) expect(text).not.toContain(gone);
  for (const kept of ['some-rule', 'Tên', 'lời báo', 'NO_EXAMPLE = { examples: 1 }', 'howToFix: 2', 'fix,'])
    expect(text).toContain(kept);
});
