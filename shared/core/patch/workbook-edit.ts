import { sheetByName } from '../model/sheet-name';
import type { SheetSnapshot } from '../model/snapshot';
import { SheetEdit } from './sheet-edit';

/** A sheet of the workbook, with its edit once a step asked for it. */
interface Place extends PutSheet {
  edit?: SheetEdit;
}

/** A sheet that is put into a workbook; what it holds is made when somebody asks for it, since most are only written. */
interface PutSheet {
  readonly id: string;
  readonly name: string;
  readonly source: () => SheetSnapshot;
}

const placeOf = (source: SheetSnapshot): Place => ({
  id: source.id,
  name: source.name,
  source: () => source,
});

/** The sheets of a workbook while steps are done on them; the snapshots that it began with are never changed. */
export class WorkbookEdit {
  private readonly places: Place[];
  private isChanged = false;

  constructor(private readonly source: readonly SheetSnapshot[]) {
    this.places = source.map(placeOf);
  }

  /** A sheet by id, or by name for the tool's own. */
  find(sheet: string): SheetEdit | undefined {
    const place = this.places.find(({ id }) => id === sheet) ?? sheetByName(this.places, sheet);
    return place && open(place);
  }

  named(name: string): SheetEdit | undefined {
    const place = sheetByName(this.places, name);
    return place && open(place);
  }

  /** All sheets in their order, to be edited. */
  sheets(): readonly SheetEdit[] {
    return this.places.map(open);
  }

  /** Puts a sheet in the place of the one of that name, or behind all others; `null` takes the one away. */
  put(name: string, sheet: PutSheet | null): void {
    this.isChanged = true;
    const present = sheetByName(this.places, name);
    const id = present?.id ?? sheet?.id ?? name;
    const next = sheet ? [{ id, name: sheet.name, source: () => ({ ...sheet.source(), id }) }] : [];
    if (present) this.places.splice(this.places.indexOf(present), 1, ...next);
    else this.places.push(...next);
  }

  /** The sheets as they stand; what no step changed is the very same object as before. */
  close(): readonly SheetSnapshot[] {
    const sheets = this.places.map(({ source, edit }) => edit?.close() ?? source());
    const isSame = !this.isChanged && sheets.every((sheet, index) => sheet === this.source[index]);
    return isSame ? this.source : sheets;
  }
}

const open = (place: Place): SheetEdit => (place.edit ??= new SheetEdit(place.source()));
