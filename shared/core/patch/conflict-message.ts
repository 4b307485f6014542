import type { LocalText } from '../model/local-text';
import type { Conflict, PatchOp } from '../model/patch';
import { formatCell } from '../model/range';

const REASONS: Record<Conflict['reason'], LocalText> = {
  changed: {
    vi: '{place} đã được người khác sửa sau khi kiểm tra. Đề nghị kiểm tra lại rồi sửa.',
    en: '{place} was changed after the check. Check again, then fix.',
  },
  'sheet-missing': {
    vi: 'Không còn trang tính của {place} (đã bị xóa hoặc đổi tên). Đề nghị kiểm tra lại.',
    en: 'The sheet of {place} is gone (deleted or renamed). Check again.',
  },
  'sheet-exists': {
    vi: 'Đã có trang tính {place}. Đề nghị đổi tên trang đó hoặc chọn tên khác.',
    en: 'The sheet {place} already exists. Rename it or choose another name.',
  },
  'rows-in-use': {
    vi: 'Không xóa được {place} vì dòng đã thay đổi hoặc có dữ liệu khác. Đề nghị kiểm tra lại.',
    en: 'Could not remove {place}: it changed or holds other data. Check again.',
  },
  protected: {
    vi: '{place} đang được bảo vệ. Đề nghị bỏ bảo vệ trang tính rồi làm lại.',
    en: '{place} is protected. Unprotect the sheet, then try again.',
  },
  filtered: {
    vi: 'Giữ nguyên {place} vì bảng đang lọc. Đề nghị bỏ lọc (Dữ liệu > Xóa bộ lọc) rồi làm lại.',
    en: 'Left {place} as it is: the table is filtered. Clear the filter (Data > Clear), then try again.',
  },
  computed: {
    vi: 'Giữ nguyên {place} vì nội dung ở đó do công thức của ô khác tính ra. Muốn đổi, đề nghị sửa công thức ấy.',
    en: 'Left {place} as it is: its content comes from the formula of another cell. Change that formula instead.',
  },
  'rich-text': {
    vi: 'Giữ nguyên {place} vì chữ trong ô có chỗ đậm, màu hoặc liên kết riêng, sửa thì mất. Muốn sửa, đề nghị kiểm tra lại rồi chọn riêng sửa đổi ấy.',
    en: 'Left {place} as it is: words in it are bold, coloured or linked on their own, which a fix would lose. To fix it all the same, check again and choose that fix.',
  },
  'not-allowed': {
    vi: 'Giữ nguyên {place} vì quy tắc nhập liệu của ô (danh sách chọn, khoảng số) từ chối nội dung mới. Muốn sửa, đề nghị đổi quy tắc ở Dữ liệu > Xác thực dữ liệu rồi làm lại.',
    en: 'Left {place} as it is: the cell’s data validation rejects the new content. Change the rule in Data > Data validation, then try again.',
  },
  'in-table': {
    vi: 'Giữ nguyên {place} vì chỗ này nằm trong một Bảng của Excel (Ctrl+T). Đề nghị sửa bằng tay, hoặc bấm Thiết kế bảng > Chuyển thành dải ô rồi làm lại.',
    en: 'Left {place} as it is: it lies in an Excel table (Ctrl+T). Change it by hand, or use Table Design > Convert to Range and try again.',
  },
  unsupported: {
    vi: 'Ứng dụng bảng tính này không làm được bước sửa ở {place}.',
    en: 'This spreadsheet application cannot do the step at {place}.',
  },
};

/** When what stands in the way is known. */
const IN_THE_WAY: LocalText = {
  vi: 'Giữ nguyên {place} vì {by} cần đến chỗ này. Muốn sửa, đề nghị gỡ hoặc chuyển phần đó đi rồi làm lại.',
  en: 'Left {place} as it is because {by} needs it. To change it, remove or move that part, then try again.',
};

/** The sentence for a refused step; `by` is what stands in the way. */
export function conflictMessage(op: PatchOp, reason: Conflict['reason'], by?: LocalText): LocalText {
  const place = placeOf(op);
  const { vi, en } = by === undefined ? REASONS[reason] : fill(IN_THE_WAY, by);
  return { vi: vi.replace('{place}', place.vi), en: en.replace('{place}', place.en) };
}

const fill = ({ vi, en }: LocalText, by: LocalText): LocalText => ({
  vi: vi.replace('{by}', () => by.vi),
  en: en.replace('{by}', () => by.en),
});

/** The place of a step in words. */
export function placeOf(op: PatchOp): LocalText {
  switch (op.kind) {
    case 'set-cell':
      return { vi: `Ô ${formatCell(op.at)}`, en: `Cell ${formatCell(op.at)}` };
    case 'delete-rows':
    case 'insert-rows':
      return { vi: `dòng ${String(op.row + 1)}`, en: `row ${String(op.row + 1)}` };
    case 'merge':
    case 'unmerge': {
      const at = formatCell({ row: op.range.top, column: op.range.left });
      return { vi: `Ô ${at}`, en: `Cell ${at}` };
    }
    case 'put-sheet':
      return { vi: `“${op.name}”`, en: `“${op.name}”` };
  }
}
