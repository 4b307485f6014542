import type { PatchOp } from '../model/patch';
import type { PlacedMention, PlanReading } from '../model/reading';
import type { TextEdit } from './edit-mentions';
import { editCell } from './edit-mentions';

/** The steps that rewrite mentions in their cells, one step for each cell; cells that cannot be edited are left. */
export function replaceMentions(
  plan: PlanReading,
  places: readonly PlacedMention[],
  after: (text: string) => string,
): readonly PatchOp[] {
  const cells = new Map<string, { readonly place: PlacedMention; readonly edits: TextEdit[] }>();
  for (const place of places) {
    const { text, offset } = place.mention;
    const key = `${place.sheet} ${String(place.row)} ${String(place.column)}`;
    const cell = cells.get(key) ?? { place, edits: [] };
    cell.edits.push({ offset, before: text, after: after(text) });
    cells.set(key, cell);
  }
  const views = new Map(plan.sheets.map(({ view }) => [view.id, view]));
  return [...cells.values()].flatMap(({ place, edits }) => {
    const view = views.get(place.sheet);
    const op = view && editCell(view, { row: place.row, column: place.column }, edits);
    return op ? [op] : [];
  });
}
