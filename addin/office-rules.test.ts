import { expect, jest, test } from '@jest/globals';
import type { ESLint } from 'eslint';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';

/** Each of the faults that the makers' rules know, once. */
const FAULTY = `
async function read(context: Excel.RequestContext) {
  const cell = context.workbook.getSelectedRange();
  console.log(cell.values);
  cell.load('address');
  console.log(cell.address);
  cell.load();
  cell.load('worksheet');
  for (const value of [1, 2]) {
    cell.values = [[value]];
    await context.sync();
  }
  const sheet = context.workbook.worksheets.getItemOrNullObject('Bảng chuẩn');
  await context.sync();
  if (sheet === null) return;
}
Office.initialize = () => undefined;
`;

// why: the plugin is given a newer typescript-eslint than it asks for (package.json, overrides)
test('all rules of the makers of Excel find their fault', () => {
  const plugin = jest.requireActual<ESLint.Plugin>('eslint-plugin-office-addins');
  const names = Object.keys(plugin.rules ?? {}).map((name) => `office-addins/${name}`);
  const messages = new Linter().verify(
    FAULTY,
    {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser },
      plugins: { 'office-addins': plugin },
      rules: Object.fromEntries(names.map((name) => [name, 'error' as const])),
    },
    { filename: 'read.ts' },
  );
  expect(names).toHaveLength(8);
  expect(new Set(messages.map(({ ruleId }) => ruleId))).toEqual(new Set(names));
});
