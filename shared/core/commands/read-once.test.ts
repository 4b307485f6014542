import { beforeAll, beforeEach, expect, jest, test } from '@jest/globals';

import type { CalendarDate } from '../model/calendar-date';
import { applyPatch } from '../patch/apply-patch';
import { conflictMessage } from '../patch/conflict-message';
import { snapshotFromText } from '../table/snapshot-from-text';
import { runToEnd } from '../work/slices';

const analysed = jest.fn();

/** The commands over an analysis that is counted. */
async function countedCommands() {
  const actual = await import('../analyse');
  jest.doMock('../analyse', () => ({
    ...actual,
    analyseInSlices: (...given: Parameters<typeof actual.analyseInSlices>) => {
      analysed();
      return actual.analyseInSlices(...given);
    },
  }));
  jest.resetModules();
  const [check, fix, build] = await Promise.all([import('./check'), import('./fix'), import('./build')]);
  return { ...check, ...fix, ...build };
}

let commands: Awaited<ReturnType<typeof countedCommands>>;
beforeAll(async () => {
  commands = await countedCommands();
});
beforeEach(() => {
  analysed.mockClear();
});

const plan = () =>
  snapshotFromText(
    [
      'KẾ HOẠCH',
      'Cải cách hành chính năm 2026',
      '',
      'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành',
      '1\tRà soát  thủ tục hành chính\tPhòng  Kinh tế\tTháng 6/2026',
      '2\tTập huấn kỹ năng  số\tPhòng Kinh tế\tTháng 13/2026',
    ].join('\n'),
    { today: '2026-03-02' as CalendarDate },
  );

/** The plan in which nothing is left to fix safely. */
function corrected() {
  const snapshot = plan();
  const outcome = applyPatch(snapshot, runToEnd(commands.fix(snapshot)).patch);
  if (!outcome.ok) throw new Error('the fixes do not fit');
  analysed.mockClear();
  return outcome.workbook;
}

/** How often a plan was analysed since the count began. */
const times = (): number => analysed.mock.calls.length;

test('a check analyses the workbook once', () => {
  runToEnd(commands.check(plan()));
  expect(times()).toBe(1);
});

test('a fix analyses each state of the workbook once: as it came, and after each round', () => {
  runToEnd(commands.fix(corrected()));
  expect(times()).toBe(1);
  runToEnd(commands.fix(plan()));
  expect(times()).toBe(1 + 2);
});

test('a fix after a refusal does not analyse the workbook as it came again', () => {
  const planned = runToEnd(commands.fix(plan()));
  const [op] = planned.patch.ops;
  if (!op) throw new Error('nothing to fix');
  const before = times();
  planned.leaveOut?.([{ op, reason: 'protected', message: conflictMessage(op, 'protected') }]);
  expect(times()).toBe(before + 1);
});

test('a build of what was checked before analyses only what fixes change', () => {
  const snapshot = corrected();
  const { analysis } = runToEnd(commands.check(snapshot));
  runToEnd(commands.build(snapshot, { analysis }));
  expect(times()).toBe(1);
});

test('a build with another choice of columns analyses nothing more', () => {
  const snapshot = plan();
  const { played } = runToEnd(commands.build(snapshot));
  const before = times();
  runToEnd(commands.build(snapshot, { played, tracking: true }));
  expect(times()).toBe(before);
});
