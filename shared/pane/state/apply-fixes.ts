import { planFixes } from '../../core/lint/plan-fixes';
import type { Fix } from '../../core/model/finding';
import { applyPatch } from './apply-patch';
import type { PaneContext } from './pane-context';

/** Applies fixes as one named change; those that meet another fix in one cell are left for the next check. */
export async function applyFixes(context: PaneContext, fixes: readonly Fix[]): Promise<boolean> {
  const [first] = fixes;
  if (!first) return false;
  const count = String(fixes.length);
  const label = fixes.length === 1 ? first.title : { vi: `${count} sửa đổi`, en: `${count} fixes` };
  const { patch, postponed } = planFixes(fixes, label);
  const applied = String(fixes.length - postponed.length);
  const later = postponed.length === 0 ? { vi: '', en: '' } : postponedNote(postponed.length);
  return applyPatch(context, patch, {
    fixes,
    done: {
      vi: `Đã áp dụng ${applied} sửa đổi.${later.vi}`,
      en: `${applied} fixes are applied.${later.en}`,
    },
  });
}

const postponedNote = (count: number) => ({
  vi: ` Còn ${String(count)} sửa đổi cùng ô với sửa đổi khác, đề nghị xem lại trong danh sách mới.`,
  en: ` ${String(count)} more share a cell with another fix; see the new list.`,
});
