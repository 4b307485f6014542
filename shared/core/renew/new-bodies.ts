import type { Finding, Place } from '../model/finding';
import type { PlanReading } from '../model/reading';
import type { SheetView } from '../model/sheet-view';
import type { CellChanges } from './cell-changes';
import type { RenewQuestion } from './renewal';

/**
 * Bodies that end before the new year: where the law names one successor it is written, with the reason; where there are
 * several, or the cell changes already, it is asked, once for all places of the cause.
 */
export function newBodies(
  { sheets }: PlanReading,
  findings: readonly Finding[],
  changes: CellChanges,
): readonly RenewQuestion[] {
  const views = new Map(sheets.map(({ view }) => [view.id, view]));
  const questions: RenewQuestion[] = [];
  for (const { fixes, at, message, actual } of findings) {
    const [fix, ...others] = fixes;
    const ops = others.length > 0 ? [] : (fix?.ops ?? []);
    const written = ops.filter((op) => {
      const view = op.kind === 'set-cell' ? views.get(op.sheet) : undefined;
      if (op.kind !== 'set-cell' || view === undefined || changes.has(view, op.at)) return false;
      const after = op.after.kind === 'value' ? op.after.value : null;
      if (typeof after !== 'string') return false;
      changes.write(view, op.at, after, { kind: 'body', reason: message });
      return true;
    });
    if (written.length > 0 && written.length === ops.length) continue;
    questions.push({ at, kind: 'body', text: actual ?? textAt(views, at), reason: message });
  }
  return questions;
}

const textAt = (views: ReadonlyMap<string, SheetView>, { sheet, range }: Place): string =>
  views.get(sheet)?.textAt(range.top, range.left) ?? '';
