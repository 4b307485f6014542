import { producedSheet, type ProducedSheetId } from '../../data/produced-sheets';
import { isSheetNamed, sameSheetName, untakenSheetName } from '../model/sheet-name';
import { sheetView, type SheetView } from '../model/sheet-view';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { WorkbookStore } from '../store/workbook-store';
import { SHEET_BUILDERS, type SheetPlace } from './sheet-builders';

/** Where each produced sheet goes in the workbook, looked up once. */
export function sheetPlaces(
  { sheets }: WorkbookSnapshot,
  { ownSheets }: WorkbookStore,
): (id: ProducedSheetId) => SheetPlace {
  const places = new Map<ProducedSheetId, SheetPlace>();
  const placeOf = (id: ProducedSheetId): SheetPlace =>
    sheetPlace({ sheets, ownSheets }, producedSheet(id).name, SHEET_BUILDERS[id].isRefreshable);
  return (id) => {
    const place = places.get(id) ?? placeOf(id);
    places.set(id, place);
    return place;
  };
}

interface PresentSheets {
  readonly sheets: WorkbookSnapshot['sheets'];
  readonly ownSheets: WorkbookStore['ownSheets'];
}

/** Where a sheet of that name goes: in place of the tool's own where that may be made anew, else beside what is there. */
export function sheetPlace(
  { sheets, ownSheets }: PresentSheets,
  wanted: string,
  isRefreshable: (view: SheetView) => boolean,
): SheetPlace {
  const own = ownSheets.filter((name) => isSheetNamed(name, wanted));
  const present = sheets
    .filter(({ name }) => own.some((one) => sameSheetName(one, name)))
    .map((sheet) => sheetView(sheet));
  // why: a sheet that no longer looks like the tool's own holds somebody's work; it is left alone
  const previous = present.find((view) => isRefreshable(view));
  if (previous) return { sheetName: previous.name, previous };
  const taken = sheets.map(({ name }) => name);
  return { sheetName: untakenSheetName(wanted, taken) };
}
