import { expect, test } from '@jest/globals';

// why: first, for the others look at the lists as they load
import { TRIAL } from './trial-sheet.fixture';
import { planCommands } from '../../../addin/commands/associate-commands';
import { BUILD_FUNCTIONS } from '../../../appsscript/server/build-functions';
import { USAGE } from '../../../workbench/cli/usage';
import { en } from '../../pane/strings/en';
import { vi } from '../../pane/strings/vi';
import { applyPatch } from '../patch/apply-patch';
import { isOwnSheet, OWN_SHEET_NAMES } from '../store/own-sheets';
import { builtSheet } from './built-sheet';
import { exampleReading } from './example-reading.fixture';
import { runToEnd } from '../work/slices';
import { planBuildInSlices } from './plan-build';

const build = (contents: readonly string[]) => {
  const { snapshot, ...reading } = exampleReading({
    tasks: contents.map((content, index) => ({ number: String(index + 1), content, end: 'Tháng 4/2026' })),
  });
  return {
    snapshot,
    ...runToEnd(planBuildInSlices({ reading: { ...reading, snapshot }, findings: [] }, snapshot)),
  };
};

test('it is built, known as the tool’s own and found again', () => {
  const { snapshot, patch, names } = build(['Ban hành văn bản', 'Tập huấn']);
  expect(patch.label.vi).toBe('Lập trang “Bảng chuẩn”, “Tổng hợp” và “Trang thử”');
  const outcome = applyPatch(snapshot, patch);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.conflicts));
  const after = outcome.workbook;
  const made = after.sheets.find(({ name }) => name === 'Trang thử');
  expect(made?.values).toEqual([['1'], ['2']]);
  expect(made && isOwnSheet(made, after)).toBe(true);
  expect(OWN_SHEET_NAMES).toContain('Trang thử');
  expect(builtSheet(TRIAL, names)).toBe('Trang thử');
});

test('a plan that has nothing for it leaves it out', () => {
  const { patch, names } = build(['Ban hành văn bản']);
  expect(patch.label.vi).toBe('Lập trang “Bảng chuẩn” và “Tổng hợp”');
  expect(builtSheet(TRIAL, names)).toBeUndefined();
});

test('every shell offers it', () => {
  expect(Object.keys(planCommands)).toContain('lapTrangThu');
  expect(BUILD_FUNCTIONS).toContainEqual({
    id: 'trial',
    caption: 'Lập trang thử',
    english: 'Trial sheet',
    name: 'buildTrial',
  });
  expect(USAGE).toContain('trang “Bảng chuẩn”, trang “Tổng hợp”, trang “Lịch báo cáo” và trang “Trang thử”');
  expect(vi.build.title).toBe('Bảng chuẩn, Tổng hợp, Lịch báo cáo và Trang thử');
  expect(vi.build.text).toContain('và trang “Trang thử” để thử.');
  expect(vi.build.make(3)).toBe('Lập ba trang');
  expect(en.build.title).toBe('Standard table, summary, reports and trial sheet');
  expect(en.build.make(3)).toBe('Build all 3 sheets');
});
