import { analyse } from '../../shared/core/analyse';
import { analyseFixedCopy } from '../../shared/core/analyse-fixed-copy';
import { builtSheet } from '../../shared/core/build/built-sheet';
import { planBuild } from '../../shared/core/build/plan-build';
import { planFixes, safeFixes } from '../../shared/core/lint/plan-fixes';
import type { LocalText } from '../../shared/core/model/local-text';
import type { WorkbookPatch } from '../../shared/core/model/patch';
import { OwnSheetName, ownSheetNamed } from '../../shared/core/store/own-sheets';
import type { WorkbookHost } from '../../shared/host/workbook-host';

/** What a command came to: a sentence for the person, and the way back when it wrote something. */
export interface CommandOutcome {
  readonly message: LocalText;
  readonly inverse?: WorkbookPatch;
}

/** Checks the workbook and colours the cells that need a look. */
export async function checkPlan(host: WorkbookHost): Promise<CommandOutcome> {
  const { findings } = analyse(await host.snapshot({ kind: 'workbook' }));
  await host.mark(findings.map(({ at, severity }) => ({ ...at, severity })));
  const count = String(findings.length);
  return findings.length === 0
    ? say('Đã kiểm tra: không thấy lỗi.', 'Checked: nothing found.')
    : say(`Đã kiểm tra: ${count} chỗ cần xem, đã tô màu trên bảng.`, `Checked: ${count} places are marked.`);
}

/** Applies the fixes that need no question. */
export async function fixPlan(host: WorkbookHost): Promise<CommandOutcome> {
  const { findings } = analyse(await host.snapshot({ kind: 'workbook' }));
  const label = { vi: 'Sửa lỗi an toàn', en: 'Apply safe fixes' };
  const { patch } = planFixes(safeFixes(findings), label);
  if (patch.ops.length === 0)
    return say('Không có lỗi nào sửa an toàn được.', 'There is nothing to fix safely.');
  const count = String(patch.ops.length);
  return applied(host, patch, say(`Đã sửa an toàn ${count} chỗ.`, `${count} places were fixed safely.`));
}

/** Makes or refreshes "Bảng chuẩn" and "Tổng hợp"; `shown` is brought to the front. */
export async function buildPlan(host: WorkbookHost, shown: 'standard' | 'summary'): Promise<CommandOutcome> {
  const snapshot = await host.snapshot({ kind: 'workbook' });
  const patch = planBuild(analyseFixedCopy(snapshot), snapshot);
  const outcome = await applied(
    host,
    patch,
    say('Đã lập “Bảng chuẩn” và “Tổng hợp”.', '“Bảng chuẩn” and “Tổng hợp” are built.'),
  );
  // why: a sheet that is up to date is not written again, but still shown
  const sheet = builtSheet(patch, OwnSheetName[shown]) ?? ownSheetNamed(OwnSheetName[shown], snapshot);
  if (outcome.inverse && sheet !== undefined)
    await host.reveal({ sheet, range: { top: 0, left: 0, bottom: 0, right: 0 } });
  return outcome;
}

async function applied(
  host: WorkbookHost,
  patch: WorkbookPatch,
  outcome: CommandOutcome,
): Promise<CommandOutcome> {
  const result = await host.apply(patch);
  if (result.ok) return { ...outcome, inverse: result.inverse };
  const [first] = result.conflicts;
  return {
    message: first?.message ?? {
      vi: 'Chưa ghi được. Hãy kiểm tra lại.',
      en: 'Nothing was written. Check again.',
    },
  };
}

const say = (vi: string, en: string): CommandOutcome => ({ message: { vi, en } });
