import { beforeEach, describe, expect, test } from '@jest/globals';

import { analyse } from '../../shared/core/analyse';
import { fix } from '../../shared/core/commands/fix';
import type { ApplyResult, PatchOp, WorkbookPatch } from '../../shared/core/model/patch';
import { conflictMessage } from '../../shared/core/patch/conflict-message';
import { firstPlace } from '../../shared/core/patch/first-place';
import { runToEnd } from '../../shared/core/work/slices';
import { safeFixes } from '../../shared/core/lint/plan-fixes';
import type { CommandOutcome } from '../../shared/core/commands/command-outcome';
import { joined } from '../../shared/core/commands/command-outcome';
import type { WorkbookSnapshot } from '../../shared/core/model/snapshot';
import { rememberColumns } from '../../shared/core/commands/remember-columns';
import { examplePlan } from '../testing/example-plan';
import type { FakeExcel } from '../testing/fake-excel';
import { openHost } from '../testing/open-host';
import { planCommands } from './associate-commands';
import type { CommandSession } from './command-session';
import { createCommandSession } from './command-session';

interface Ribbon {
  readonly excel: FakeExcel;
  readonly session: CommandSession;
  readonly press: (command: string) => Promise<CommandOutcome>;
  /** Another window on the same workbook, which knows nothing of this one. */
  readonly again: () => CommandSession;
}

function openRibbon(snapshot: WorkbookSnapshot = examplePlan()): Ribbon {
  const { host, excel } = openHost(snapshot);
  let second = 0;
  const time = (): string => `2026-03-02T08:00:${String(second++).padStart(2, '0')}`;
  const session = createCommandSession(host, time);
  const press = (command: string): Promise<CommandOutcome> => {
    const run = planCommands[command];
    if (!run) throw new Error(`no command ${command}`);
    return run(session);
  };
  return { excel, session, press, again: () => createCommandSession(host, time) };
}

const read = ({ session }: Ribbon): Promise<WorkbookSnapshot> => session.host.snapshot({ kind: 'workbook' });
const sheetNames = ({ excel }: Ribbon): readonly string[] => excel.book.sheets.map(({ name }) => name);

describe('the ribbon without the pane', () => {
  let ribbon: Ribbon;
  beforeEach(() => {
    ribbon = openRibbon();
  });

  test('checks, fixes, builds and takes back', async () => {
    const { excel, press } = ribbon;
    const original = (await read(ribbon)).sheets;
    expect((await press('kiemTra')).message.vi).toMatch(/đã tô màu/);
    expect(excel.book.sheets[0]?.rules.length).toBeGreaterThan(0);
    expect((await press('suaAnToan')).message.vi).toMatch(/Đã sửa an toàn/);
    expect((await press('lapBangChuan')).message.vi).toMatch(/Đã lập/);
    expect(excel.book.find(excel.book.active)?.name).toBe('Bảng chuẩn');
    await press('tongHop');
    expect(excel.book.find(excel.book.active)?.name).toBe('Tổng hợp');
    while ((await press('hoanTac')).isDone);
    expect((await read(ribbon)).sheets).toEqual(original);
  }, 60_000);

  test('fixes every round at once: a second press finds nothing', async () => {
    await ribbon.press('suaAnToan');
    expect(safeFixes(analyse(await read(ribbon)).findings)).toEqual([]);
    expect((await ribbon.press('suaAnToan')).message.vi).toMatch(/Không có lỗi nào/);
  });

  test('takes back what somebody else’s window or an earlier day wrote', async () => {
    const original = (await read(ribbon)).sheets;
    await ribbon.press('suaAnToan');
    await ribbon.press('tongHop');
    const later = ribbon.again();
    expect((await later.undo()).message.vi).toMatch(/Đã hoàn tác/);
    expect(sheetNames(ribbon)).not.toContain('Tổng hợp');
    expect((await later.undo()).isDone).toBe(true);
    expect((await read(ribbon)).sheets).toEqual(original);
    expect((await later.undo()).message.vi).toMatch(/Chưa có thay đổi/);
  });

  test('does not take back what a person changed since', async () => {
    await ribbon.press('suaAnToan');
    const [sheet] = ribbon.excel.book.sheets;
    for (const { cell } of sheet?.cellsIn({ top: 0, left: 0, bottom: 99, right: 9 }) ?? [])
      if (typeof cell.value === 'string') cell.value += ' (sửa tay)';
    const outcome = await ribbon.press('hoanTac');
    expect(outcome.isDone).toBe(false);
    expect(JSON.stringify((await read(ribbon)).sheets[0]?.values)).toContain('(sửa tay)');
  });

  test('consolidates the plan sheets of a workbook, and takes the sheets off again', async () => {
    const example = examplePlan();
    const [plan] = example.sheets;
    if (!plan) throw new Error('no sheet');
    const several = openRibbon({
      ...example,
      sheets: [...example.sheets, { ...plan, id: 'xa-khac', name: 'Xã khác' }],
    });
    const outcome = await several.press('hopNhat');
    expect(outcome.message.vi).toMatch(/^Đã hợp nhất 2 trang kế hoạch/);
    expect(sheetNames(several)).toEqual(expect.arrayContaining(['Tổng hợp đơn vị', 'Bảng hợp nhất']));
    expect((await several.press('hoanTac')).isDone).toBe(true);
    expect(sheetNames(several)).toEqual([plan.name, 'Xã khác']);
  });

  test('says that there is no table, and writes nothing', async () => {
    const empty = openRibbon({ ...examplePlan(), sheets: [] });
    empty.excel.book.add('Trang1');
    expect((await empty.press('tongHop')).message.vi).toMatch(/Không tìm thấy bảng/);
    expect(sheetNames(empty)).toEqual(['Trang1']);
  });
});

test('a cell that Excel does not let go is left out of the fixes and told', async () => {
  const { host } = openHost(examplePlan());
  const locked = runToEnd(fix(await host.snapshot({ kind: 'workbook' }))).patch.ops[0];
  const isLocked = (op: PatchOp): boolean =>
    locked !== undefined && firstPlace(op, []) === firstPlace(locked, []);
  const apply = (patch: WorkbookPatch): Promise<ApplyResult> => {
    const conflicts = patch.ops.filter(isLocked).map((op) => ({
      op,
      reason: 'protected' as const,
      message: conflictMessage(op, 'protected'),
    }));
    return conflicts.length > 0 ? Promise.resolve({ ok: false, conflicts }) : host.apply(patch);
  };
  const session = createCommandSession({ ...host, apply }, () => '2026-03-02T08:00:00');
  const { isDone, message, remarks } = await session.run((core) => core.fix);
  expect(isDone).toBe(true);
  expect(message.vi).toMatch(/^Đã sửa an toàn \d+ chỗ/);
  expect(remarks.map(({ vi }) => vi).join()).toContain('đang được bảo vệ');
});

test('a protected sheet is checked all the same, and the person is told why it has no colours', async () => {
  const { excel, press } = openRibbon();
  const [sheet] = excel.book.sheets;
  if (sheet) sheet.isProtected = true;
  const { message, remarks, isDone } = await press('kiemTra');
  expect(isDone).toBe(true);
  expect(joined(message, ...remarks).vi).toMatch(
    /^Đã kiểm tra: \d+ chỗ cần xem\. Trang “.+” đang được bảo vệ/,
  );
  expect(sheet?.rules).toHaveLength(0);
});

test('columns that a person corrected are read so by the ribbon too', async () => {
  const ribbon = openRibbon();
  const snapshot = await read(ribbon);
  const [sheet] = snapshot.sheets;
  const column =
    sheet?.values.find((row) => row.includes('Dự kiến kết quả'))?.indexOf('Dự kiến kết quả') ?? -1;
  const columns = [{ sheet: sheet?.id ?? '', column, field: null }];
  const { patch } = rememberColumns(snapshot, { columns, headers: [] });
  await ribbon.session.host.apply(patch);
  await ribbon.press('lapBangChuan');
  const built = (await read(ribbon)).sheets.find(({ name }) => name === 'Bảng chuẩn');
  expect(column).toBeGreaterThan(0);
  // why: a column that means nothing to the tool is kept beside its own
  expect(JSON.stringify(built?.values)).toContain('Dự kiến kết quả (cột thêm)');
});
