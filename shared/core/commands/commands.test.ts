import { describe, expect, test } from '@jest/globals';

import { analyse } from '../analyse';
import type { CalendarDate } from '../model/calendar-date';
import type { WorkbookPatch } from '../model/patch';
import type { WorkbookSnapshot } from '../model/snapshot';
import { applyPatch } from '../patch/apply-patch';
import { conflictMessage } from '../patch/conflict-message';
import { withJournalEntry } from '../store/add-journal-entry';
import { readStore } from '../store/workbook-store';
import { readWorkbookSettings } from '../store/workbook-settings';
import { snapshotFromText } from '../table/snapshot-from-text';
import { runToEnd } from '../work/slices';
import { build } from './build';
import { check } from './check';
import { clearJournal } from './clear-journal';
import { fix } from './fix';
import { fixChosen } from './fix-chosen';
import { ignoreFinding, restoreIgnores } from './ignore';
import { rememberColumns } from './remember-columns';
import { undo } from './undo';

const open = (...rows: readonly string[]): WorkbookSnapshot =>
  snapshotFromText(rows.join('\n'), { today: '2026-03-02' as CalendarDate });

const HEAD = 'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành';
const plan = (): WorkbookSnapshot =>
  open(
    'KẾ HOẠCH',
    'Cải cách hành chính năm 2026',
    '',
    HEAD,
    '1\tRà soát  thủ tục hành chính\tPhòng  Kinh tế\tTháng 6/2026',
    '2\tTập huấn kỹ năng  số\tPhòng Kinh tế\tTháng 13/2026',
  );
const empty = (): WorkbookSnapshot => open('Danh bạ', 'Anh Ba', 'Chị Tư');
const prose = (): WorkbookSnapshot =>
  open('KẾ HOẠCH', 'Cải cách hành chính năm 2026', '', '1. Phòng Kinh tế rà soát thủ tục trong Quý I/2026.');

function after(snapshot: WorkbookSnapshot, patch: WorkbookPatch): WorkbookSnapshot {
  const outcome = applyPatch(snapshot, patch);
  if (!outcome.ok) throw new Error(outcome.conflicts[0]?.message.en);
  return outcome.workbook;
}

const journaled = (snapshot: WorkbookSnapshot, patch: WorkbookPatch, hour: string): WorkbookSnapshot =>
  after(snapshot, withJournalEntry(snapshot, patch, `2026-03-02T${hour}:00:00`).patch);

describe('a workbook without a plan', () => {
  test.each([
    ['check', (one: WorkbookSnapshot) => runToEnd(check(one))],
    ['fix', (one: WorkbookSnapshot) => runToEnd(fix(one))],
    ['build', (one: WorkbookSnapshot) => runToEnd(build(one))],
  ])('%s says what a table needs, writes nothing and marks nothing', (_, run) => {
    const outcome = run(empty());
    expect(outcome).toMatchObject({ isDone: false, title: { vi: 'Không tìm thấy bảng nhiệm vụ' } });
    expect(outcome.patch.ops).toEqual([]);
    expect(outcome.marked).toBeUndefined();
  });

  test('prose is checked; only building needs a table', () => {
    expect(runToEnd(check(prose())).isDone).toBe(true);
    expect(runToEnd(build(prose()))).toMatchObject({ isDone: false, patch: { ops: [] } });
    expect(runToEnd(build(prose())).title.vi).toContain('văn xuôi');
  });

  test('a header without tasks is no prose', () => {
    const lines = [
      'KẾ HOẠCH CÔNG TÁC NĂM 2026',
      'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian',
      '1',
      '2',
    ];
    const { title } = runToEnd(
      build(snapshotFromText(lines.join('\n'), { today: '2026-03-02' as CalendarDate })),
    );
    expect(title.vi).toBe('Bảng mới có dòng tiêu đề, chưa có nhiệm vụ nào');
  });
});

describe('check', () => {
  test('marks every finding and writes nothing', () => {
    const { marked, analysis, patch, title } = runToEnd(check(plan()));
    expect(marked).toBe(analysis.findings);
    expect(patch.ops).toEqual([]);
    expect(title.vi).toMatch(/^Tìm thấy [1-9]\d* lỗi/);
  });
});

describe('fix', () => {
  test('leaves nothing to fix, and marks what is left', () => {
    const snapshot = plan();
    const { patch, count, marked } = runToEnd(fix(snapshot));
    expect(count).toBeGreaterThan(2);
    const corrected = after(snapshot, patch);
    expect(marked).toEqual(analyse(corrected).findings);
    expect(runToEnd(fix(corrected))).toMatchObject({ isDone: true, count: 0, patch: { ops: [] } });
    expect(runToEnd(fix(corrected)).title.vi).toBe('Không có lỗi nào sửa được an toàn');
  });

  test('without what a host refuses is the same change but for those places', () => {
    const planned = runToEnd(fix(plan()));
    const [op] = planned.patch.ops;
    if (!op) throw new Error('nothing to fix');
    const message = conflictMessage(op, 'protected');
    const rest = planned.leaveOut?.([{ op, reason: 'protected', message }]);
    expect(rest?.patch.ops).toEqual(planned.patch.ops.filter((one) => one !== op));
    expect(rest?.remarks).toEqual([message]);
    expect(rest?.first).toBe(planned.first);
    expect(planned.leaveOut?.([{ op, reason: 'changed', message }])).toBeUndefined();
  });

  test('of chosen fixes leaves out the refused part of a cause', () => {
    const { findings } = runToEnd(check(plan())).analysis;
    const fixes = findings.flatMap((finding) => finding.fixes.slice(0, 1));
    const planned = fixChosen(fixes);
    const [op] = planned.patch.ops;
    if (!op) throw new Error('nothing to fix');
    const message = conflictMessage(op, 'protected');
    const rest = planned.leaveOut?.([{ op, reason: 'protected', message }]);
    expect(rest?.patch.ops).toEqual(planned.patch.ops.filter((one) => one !== op));
    expect(rest?.remarks).toEqual([message]);
  });
});

describe('build', () => {
  test('makes of an uncorrected plan the sheets of the corrected one, also when it was checked before', () => {
    const snapshot = plan();
    const corrected = after(snapshot, runToEnd(fix(snapshot)).patch);
    const made = (patch: WorkbookPatch) => patch.ops.filter(({ kind }) => kind === 'put-sheet');
    const { patch } = runToEnd(build(snapshot));
    expect(made(runToEnd(build(corrected)).patch)).toEqual(made(patch));
    expect(runToEnd(build(snapshot, { analysis: analyse(snapshot), tracking: false })).patch).toEqual(patch);
  });

  test('writes nothing when all is up to date, and still shows the sheet that was asked for', () => {
    const snapshot = plan();
    const built = after(snapshot, runToEnd(build(snapshot)).patch);
    const again = runToEnd(build(built, { shown: 'summary' }));
    expect(again).toMatchObject({ isDone: true, patch: { ops: [] }, shown: 'Tổng hợp' });
  });

  test('remembers that somebody asked for the columns to follow the work, in one step of the store', () => {
    const snapshot = plan();
    const { patch } = runToEnd(build(snapshot, { tracking: true }));
    const built = after(snapshot, patch);
    expect(readWorkbookSettings(built).tracking).toBe(true);
    expect(readStore(built).ownSheets).toEqual(['Bảng chuẩn', 'Tổng hợp']);
    expect(patch.ops).toHaveLength(3);
    expect(runToEnd(build(built)).patch.ops).toEqual([]);
  });
});

describe('undo', () => {
  const first = plan();
  const fixed = journaled(first, runToEnd(fix(first)).patch, '08');
  const built = journaled(fixed, runToEnd(build(fixed)).patch, '09');
  const names = ({ sheets }: WorkbookSnapshot) => sheets.map(({ name }) => name);

  test('takes the newest change back, then the one before, then says that there is none', () => {
    const newest = undo(built);
    expect(newest.entries).toHaveLength(1);
    const before = after(built, newest.patch);
    expect(names(before)).toEqual(names(fixed));
    const all = after(before, undo(before).patch);
    expect(all.sheets).toEqual(first.sheets);
    expect(undo(all)).toMatchObject({ isDone: false, entries: [], patch: { ops: [] } });
    expect(undo(all).title.vi).toBe('Chưa có lần sửa nào để hoàn tác');
  });

  test('takes all back in one go', () => {
    expect(after(built, undo(built, { isAll: true }).patch).sheets).toEqual(first.sheets);
  });

  test('names what somebody changed since, and writes nothing', () => {
    const [sheet, ...others] = fixed.sheets;
    if (!sheet) throw new Error('no sheet');
    const values = sheet.values.map((row) =>
      row.map((value) => (value === 'Phòng Kinh tế' ? 'Khác' : value)),
    );
    const outcome = undo({ ...fixed, sheets: [{ ...sheet, values }, ...others] });
    expect(outcome).toMatchObject({ isDone: false, patch: { ops: [] } });
    expect(outcome.conflicts.length).toBeGreaterThan(0);
    expect(outcome.message).toEqual(outcome.conflicts[0]?.message);
  });

  test('an entry that is gone was undone elsewhere', () => {
    expect(undo(built, { entry: 'x' }).message.vi).toBe('Lần áp dụng này đã được hoàn tác ở nơi khác.');
  });

  test('a cleared journal leaves nothing to take back, and is in no journal itself', () => {
    const { patch, isJournaled } = clearJournal(built);
    expect(isJournaled).toBe(false);
    expect(undo(after(built, patch)).isDone).toBe(false);
  });
});

describe('choices that a workbook keeps', () => {
  test('a finding is set aside with its reason, and comes back', () => {
    const snapshot = plan();
    const [finding] = analyse(snapshot).findings;
    if (!finding) throw new Error('nothing found');
    const ignored = after(snapshot, ignoreFinding(snapshot, finding, 'đã hỏi').patch);
    const analysis = analyse(ignored);
    expect(analysis.ignored.map(({ reason }) => reason)).toEqual(['đã hỏi']);
    const restored = restoreIgnores(ignored, [{ ...finding, reason: 'đã hỏi' }]);
    expect(analyse(after(ignored, restored.patch)).findings).toEqual(analyse(snapshot).findings);
  });

  test('nothing is written when the workbook remembers it already', () => {
    const snapshot = plan();
    const choice = {
      columns: [{ sheet: snapshot.sheets[0]?.id ?? '', column: 1, field: null }],
      headers: [],
    };
    const kept = after(snapshot, rememberColumns(snapshot, choice).patch);
    expect(readWorkbookSettings(kept)).toMatchObject(choice);
    expect(rememberColumns(kept, choice).patch.ops).toEqual([]);
  });
});
