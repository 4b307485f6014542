import { producedSheet, type ProducedSheetId } from '../../data/produced-sheets';
import { isSheetNamed } from '../model/sheet-name';

/** The sheet to bring to the front when somebody asked for `id`, of those that are there; `undefined` when it is not. */
export const builtSheet = (id: ProducedSheetId, names: readonly string[]): string | undefined =>
  names.find((name) => isSheetNamed(name, producedSheet(id).name));
