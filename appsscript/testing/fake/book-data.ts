import type { SheetSnapshot } from '../../../shared/core/model/snapshot';
import { SheetData } from './sheet-data';

/** What the fake knows of the spreadsheet; tests change it behind the tool's back, as another person would. */
export class BookData {
  sheets: SheetData[] = [];
  activeSheet = 0;
  readonly names = new Map<string, string>();
  readonly toasts: string[] = [];
  readonly revealed: string[] = [];
  private nextId = 0;

  constructor(
    readonly locale: string,
    readonly year: number,
    readonly timeZone: string,
  ) {}

  newSheet(name: string): SheetData {
    const data = new SheetData(this.nextId, name, this.year, this.timeZone);
    this.nextId += 1000;
    return data;
  }

  sheet(name: string): SheetData {
    const found = this.sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  }

  /** Puts the contents of a snapshot on a new sheet, without the detour of typing. */
  load(snapshot: SheetSnapshot, toLocale: (formula: string) => string): void {
    const data = this.newSheet(snapshot.name);
    const { origin } = snapshot;
    snapshot.values.forEach((row, top) => {
      row.forEach((value, left) => {
        if (value !== null) data.ensure(origin.row + top + 1, origin.column + left + 1).value = value;
      });
    });
    for (const { row, column, formula } of snapshot.formulas)
      data.ensure(row + 1, column + 1).formula = toLocale(formula);
    for (const { row, column, format } of snapshot.displayed)
      data.ensure(row + 1, column + 1).looks.set('NumberFormat', format);
    data.merges = snapshot.merges.map(({ top, left, bottom, right }) => ({
      top: top + 1,
      left: left + 1,
      bottom: bottom + 1,
      right: right + 1,
    }));
    data.maxRows = Math.max(data.maxRows, data.lastRow());
    data.maxColumns = Math.max(data.maxColumns, data.lastColumn());
    this.sheets.push(data);
  }
}
