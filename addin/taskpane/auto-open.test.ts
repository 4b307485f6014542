import { beforeEach, expect, test } from '@jest/globals';

import type { PatchOp } from '../../shared/core/model/patch';
import { examplePlan } from '../testing/example-plan';
import { openHost } from '../testing/open-host';
import { aboutExcel } from './about-excel';
import { autoOpen, withAutoOpen } from './auto-open';

const kept = new Map<string, unknown>();
beforeEach(() => {
  kept.clear();
  Object.assign(globalThis, {
    Office: {
      context: {
        displayLanguage: 'vi-VN',
        contentLanguage: 'vi-VN',
        diagnostics: { version: '16.0.1', platform: 'PC' },
        requirements: { isSetSupported: (_: string, version: string) => Number(version.split('.')[1]) <= 9 },
        document: {
          settings: {
            get: (name: string) => kept.get(name) ?? null,
            set: (name: string, value: unknown) => kept.set(name, value),
            saveAsync: (done: () => void) => {
              done();
            },
          },
        },
      },
    },
  });
});

const put = (name: string): PatchOp => ({
  kind: 'put-sheet',
  name,
  before: null,
  after: {
    name,
    columnWidths: [],
    rows: [],
    styles: {},
    merges: [],
    validations: [],
    conditionalStyles: [],
    charts: [],
  },
});

const apply = async (name: string) => {
  const host = withAutoOpen(openHost(examplePlan()).host);
  const label = { vi: 'Thử', en: 'Try' };
  expect(await host.apply({ version: 1, label, ops: [put(name)] })).toMatchObject({ ok: true });
};

test('the pane comes along with a workbook that got a sheet of the tool', async () => {
  await apply('Trang khác');
  expect(autoOpen.isOn()).toBe(false);
  await apply('Bảng chuẩn');
  expect(autoOpen.isOn()).toBe(true);
});

test('whoever switched that off is not asked again', async () => {
  await autoOpen.set(false);
  await apply('Bảng chuẩn');
  expect(autoOpen.isOn()).toBe(false);
});

test.each([
  [
    'never answers',
    (): void => {
      Office.context.document.settings.saveAsync = () => undefined;
    },
  ],
  [
    'has no settings',
    (): void => {
      Object.assign(Office.context, { document: {} });
    },
  ],
])('an Excel that %s to that holds up no change', async (_, strike) => {
  strike();
  await apply('Bảng chuẩn');
});

test('what is copied for support says which Excel, and nothing of the workbook', () => {
  expect(aboutExcel()).toEqual(['Excel 16.0.1 (PC)', 'ExcelApi 1.9', 'vi-VN, vi-VN']);
});
