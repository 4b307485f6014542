import type { Place } from '../../core/model/finding';
import { cellRange } from '../../core/model/range';
import { explainError } from './explain-error';
import type { PaneContext } from './pane-context';

/** The first cell of a sheet. */
export const startOf = (sheet: string): Place => ({ sheet, range: cellRange({ row: 0, column: 0 }) });

/** Selects a place in the sheet; a failure is told, never thrown. */
export async function revealPlace({ host, store }: PaneContext, place: Place): Promise<void> {
  try {
    await host.reveal(place);
  } catch (error) {
    store.set({ notice: { kind: 'error', text: explainError(error) } });
  }
}
