import { expect, test } from '@jest/globals';

import { functionsJson } from '../../scripts/functions-json.mjs';

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly description: string;
    readonly result: { readonly dimensionality?: string };
    readonly parameters: readonly { readonly dimensionality?: string; readonly description: string }[];
  }[];
}

test('every worksheet function is described, takes an array and gives one', async () => {
  const metadata = JSON.parse(await functionsJson(`${__dirname}/functions.ts`)) as Metadata;
  expect(metadata).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true });
  const { functions } = metadata;
  expect(functions.map(({ id }) => id)).toEqual([
    'DONVI',
    'TACHDONVI',
    'BATDAU',
    'KETTHUC',
    'THOIGIAN',
    'VANBAN',
  ]);
  for (const { description, result, parameters } of functions) {
    expect(description).not.toBe('');
    expect(result.dimensionality).toBe('matrix');
    expect(parameters).toMatchObject([{ dimensionality: 'matrix' }]);
  }
});
