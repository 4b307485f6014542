import { analyse } from '../../shared/core/analyse';
import { builtSheet } from '../../shared/core/produce/built-sheet';
import { changesSummary } from '../../shared/core/produce/changes/changes-summary';
import type { LocalText } from '../../shared/core/model/local-text';
import { planSheets } from '../../shared/core/commands/plan-sheets';
import { playSafeFixes } from '../../shared/core/commands/play-safe-fixes';
import { builtMessage } from '../../shared/core/produce/sheet-words';
import type { ProducedSheetId } from '../../shared/data/produced-sheets';
import { marksOf } from '../../shared/host/marks-of';
import { unmarkedMessage } from '../../shared/host/unmarked-message';
import type { CommandOutcome, CommandSession } from './command-session';

/** Checks the workbook and colours the cells that need a look. */
export async function checkPlan({ host }: CommandSession): Promise<CommandOutcome> {
  const { findings } = analyse(await host.snapshot({ kind: 'workbook' }));
  const outcome = await host.mark(marksOf(findings));
  const count = String(findings.length);
  if (findings.length === 0) return done('Đã kiểm tra: không thấy lỗi.', 'Checked: nothing found.');
  const skipped = unmarkedMessage(outcome);
  return skipped
    ? done(`Đã kiểm tra: ${count} chỗ cần xem. ${skipped.vi}`, `Checked: ${count} places. ${skipped.en}`)
    : done(`Đã kiểm tra: ${count} chỗ cần xem, đã tô màu trên bảng.`, `Checked: ${count} places are marked.`);
}

/** Applies the fixes that need no question, all rounds of them as one change. */
export async function fixPlan(session: CommandSession): Promise<CommandOutcome> {
  const snapshot = await session.host.snapshot({ kind: 'workbook' });
  const { patch, count } = playSafeFixes(snapshot);
  if (count === 0) return done('Không có lỗi nào sửa an toàn được.', 'There is nothing to fix safely.');
  const fixes = String(count);
  return session.apply(
    snapshot,
    patch,
    words(`Đã sửa an toàn ${fixes} chỗ.`, `${fixes} places were fixed safely.`),
  );
}

/** Makes or refreshes the produced sheets; `shown` is brought to the front. */
export async function buildPlan(session: CommandSession, shown: ProducedSheetId): Promise<CommandOutcome> {
  const { host } = session;
  const snapshot = await host.snapshot({ kind: 'workbook' });
  const { analysis, patch, names, changes } = planSheets(snapshot);
  if (analysis.reading.sheets.every(({ tables }) => tables.length === 0)) return NO_TABLE;
  const built = builtMessage(names);
  const { vi, en } = changesSummary(changes.length);
  const where =
    changes.length === 0 ? words('', '') : words(' (xem ở thẻ “Lập bảng”)', ' (see the tab “Build”)');
  const outcome = await session.apply(
    snapshot,
    patch,
    words(`${built.vi} ${vi}${where.vi}.`, `${built.en} ${en}${where.en}.`),
  );
  // why: a sheet that is up to date is not written again, but still shown
  const sheet = builtSheet(shown, patch, snapshot);
  if (outcome.isDone && sheet !== undefined)
    await host.reveal({ sheet, range: { top: 0, left: 0, bottom: 0, right: 0 } });
  return outcome;
}

const words = (vi: string, en: string): LocalText => ({ vi, en });
const done = (vi: string, en: string): CommandOutcome => ({ message: words(vi, en), isDone: true });

const NO_TABLE: CommandOutcome = {
  message: words(
    'Không tìm thấy bảng nhiệm vụ. Bảng cần một dòng tiêu đề có “Nội dung công việc” và “Cơ quan chủ trì” hoặc “Thời gian”.',
    'No task table was found. It needs a header row with “Nội dung công việc” and “Cơ quan chủ trì” or “Thời gian”.',
  ),
  isDone: false,
};
