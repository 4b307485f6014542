import { producedSheet, type ProducedSheetId } from '../../data/produced-sheets';
import { isSheetNamed, sameSheetName, untakenSheetName } from '../model/sheet-name';
import { sheetView } from '../model/sheet-view';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { WorkbookStore } from '../store/workbook-store';
import { SHEET_BUILDERS, type SheetPlace } from './sheet-builders';

/** Where each produced sheet goes in the workbook, looked up once. */
export function sheetPlaces(
  { sheets }: WorkbookSnapshot,
  { ownSheets }: WorkbookStore,
): (id: ProducedSheetId) => SheetPlace {
  const places = new Map<ProducedSheetId, SheetPlace>();
  const find = (id: ProducedSheetId): SheetPlace => {
    const wanted = producedSheet(id).name;
    const own = ownSheets.filter((name) => isSheetNamed(name, wanted));
    const present = sheets
      .filter(({ name }) => own.some((one) => sameSheetName(one, name)))
      .map((sheet) => sheetView(sheet));
    // why: a sheet that no longer looks like the tool's own holds somebody's work; it is left alone
    const previous = present.find((view) => SHEET_BUILDERS[id].isRefreshable(view));
    if (previous) return { sheetName: previous.name, previous };
    return {
      sheetName: untakenSheetName(
        wanted,
        sheets.map(({ name }) => name),
      ),
    };
  };
  return (id) => {
    const place = places.get(id) ?? find(id);
    places.set(id, place);
    return place;
  };
}
