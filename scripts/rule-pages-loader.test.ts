import { runInNewContext } from 'node:vm';

import { expect, test } from '@jest/globals';

import { rulePages } from '../shared/core/rules/rule-pages';
import rulePagesLoader from './rule-pages-loader';

test('the pages of a bundle are those of the rules, and nothing else comes with them', () => {
  const resourcePath = require.resolve('../shared/core/rules/rule-pages.ts');
  const watched: string[] = [];
  const text = rulePagesLoader.call({ resourcePath, addContextDependency: (folder) => watched.push(folder) });
  const pages: unknown = runInNewContext(
    `${text.replace('export const rulePages =', 'const pages =')}; JSON.stringify([...pages])`,
  );
  expect(JSON.parse(String(pages))).toEqual(JSON.parse(JSON.stringify([...rulePages])));
  expect(text).not.toContain('import');
  expect(watched).toHaveLength(1);
});
