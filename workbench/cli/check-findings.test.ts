import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { Workbook } from 'exceljs';

import { testWithTool } from '../testing/foreign-tool';
import { cliOn } from '../testing/run-cli';

const EXAMPLE = path.resolve(__dirname, '../../examples/ke-hoach-mau.xlsx');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kehoach-findings-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = cliOn('2026-03-02');

test('check -o writes a copy with the list, which another reader opens; the plan stays as it is', async () => {
  const output = path.join(folder, 'ket-qua.xlsx');
  const plain = await run('check', EXAMPLE);
  const { code, out } = await run('check', EXAMPLE, '-o', output);
  expect(code).toBe(plain.code);
  expect(out).toBe(`${plain.out}\nKết quả: ${output}`);
  const book = new Workbook();
  await book.xlsx.readFile(output);
  const sheet = book.getWorksheet('Kết quả kiểm tra');
  expect(sheet?.getCell('B4').value).toEqual({
    formula: 'HYPERLINK("#\'Kế hoạch 2026\'!D17","D17")',
    result: 'D17',
  });
  expect(sheet?.getCell('G4').dataValidation.formulae).toEqual(['"x"']);
  expect((await run('check', output)).out.replace(output, '')).toBe(plain.out.replace(EXAMPLE, ''));
});

test('--format names what it takes', async () => {
  const { code, error } = await run('check', EXAMPLE, '--format', 'xml');
  expect([code, error]).toEqual([2, '--format của check chỉ nhận text, json, sarif, không nhận “xml”.']);
});

interface Report {
  readonly runs: readonly {
    readonly results: readonly {
      readonly ruleId: string;
      readonly level?: string;
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
      }[];
    }[];
  }[];
}

testWithTool('the validator of SARIF finds an error in a spoilt log only', 'sarif', async (tool) => {
  const log = (name: string): string => path.join(folder, `${name}.sarif`);
  writeFileSync(log('so'), (await run('check', EXAMPLE, '--format', 'sarif')).out);
  const text = EXAMPLE.replace('.xlsx', '.txt');
  writeFileSync(log('chu'), (await run('check', text, '--format', 'sarif')).out);
  writeFileSync(log('hong'), readFileSync(log('so'), 'utf8').replaceAll('"logicalLocations"', '"noi"'));
  const report = log('ket-qua');
  tool('validate', log('so'), log('chu'), log('hong'), '-o', report, '--log', 'ForceOverwrite');
  const { runs } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const told = (runs[0]?.results ?? []).map(({ ruleId, level = 'warning', locations: [at] }) => {
    const uri = at?.physicalLocation.artifactLocation.uri ?? '';
    return `${path.basename(uri, '.sarif')} ${level} ${ruleId}`;
  });
  expect(told.filter((one) => /^(?:so|chu) error/.test(one))).toEqual([]);
  expect(told.some((one) => one.startsWith('hong error'))).toBe(true);
});
