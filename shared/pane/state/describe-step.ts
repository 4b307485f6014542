import type { PatchOp, RemovedRow } from '../../core/model/patch';
import { formatCell, formatRange } from '../../core/model/range';
import { STORE_SHEET } from '../../core/store/workbook-store';
import type { Strings } from '../strings/vi';

/** One step of a patch in words. */
export function describeStep(op: PatchOp, { op: words }: Strings): string {
  switch (op.kind) {
    case 'set-cell':
      return formatCell(op.at);
    case 'delete-rows':
      return [words.deleteRow(op.row + 1), rowText(op.rows[0]?.cells ?? [])].filter(Boolean).join(': ');
    case 'insert-rows':
      return [words.insertRow(op.row + 1), rowText(op.rows[0]?.cells ?? [])].filter(Boolean).join(': ');
    case 'merge':
      return words.merge(formatRange(op.range));
    case 'unmerge':
      return words.unmerge(formatRange(op.range));
    case 'put-sheet':
      if (op.name === STORE_SHEET) return words.keepSettings;
      if (op.after === null) return words.removeSheet(op.name);
      return op.before === null ? words.makeSheet(op.name) : words.refreshSheet(op.name);
  }
}

const rowText = (cells: RemovedRow['cells']): string =>
  cells
    .map(({ content }) => (content.kind === 'value' ? String(content.value ?? '') : content.formula))
    .join(' | ')
    .slice(0, 120);
