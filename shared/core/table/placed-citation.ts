import type { TextSpan } from '../model/citation';
import type { Place, RelatedPlace } from '../model/finding';
import type { LocalText } from '../model/local-text';
import type { PatchOp } from '../model/patch';
import { valueCell } from '../model/cell';
import { cellRange } from '../model/range';
import type { PlacedCitation, PlanReading } from '../model/reading';

/** The cell of a citation. */
export const placeOf = ({ sheet, row, column }: PlacedCitation): Place => ({
  sheet,
  range: cellRange({ row, column }),
});

/** The cell of a citation that bears witness. */
export const witnessAt = (placed: PlacedCitation, note: LocalText): RelatedPlace => ({
  ...placeOf(placed),
  note,
});

/** A new writing of a stretch inside a cell. */
export interface TextEdit {
  readonly span: TextSpan;
  readonly text: string;
}

/** Writes the edits into the cell of `placed`; nothing when the cell is a formula or holds another text by now. */
export function editCitation(
  plan: PlanReading,
  placed: PlacedCitation,
  edits: readonly TextEdit[],
): readonly PatchOp[] {
  const { sheet, row, column, citation } = placed;
  const before = plan.sheets.find(({ view }) => view.id === sheet)?.view.contentAt(row, column);
  if (before?.kind !== 'value' || typeof before.value !== 'string') return [];
  let text = before.value;
  if (!text.startsWith(citation.text, citation.offset)) return [];
  for (const { span, text: writing } of [...edits].sort((a, b) => b.span.from - a.span.from)) {
    text = text.slice(0, span.from) + writing + text.slice(span.to);
  }
  return [{ kind: 'set-cell', sheet, at: { row, column }, before, after: valueCell(text) }];
}
