import { sameSheetName } from '../../shared/core';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How many rows and columns a sheet has, empty ones included. */
export interface Grid {
  rows: number;
  columns: number;
}

/** What Google gives a new sheet. */
const NEW_GRID: Readonly<Grid> = { rows: 1000, columns: 26 };

/**
 * The sheets of the spreadsheet as one run knows them: asked once, and kept up with what the run itself does. Every
 * question after a writing makes Google write at once what it still holds back, which is what takes time.
 */
export class KnownSheets {
  private readonly sheets: Sheet[];
  private readonly grids = new Map<number, Grid>();
  private readonly filledOf = new Map<number, Readonly<Grid>>();
  private readonly chartsOf = new Map<number, GoogleAppsScript.Spreadsheet.EmbeddedChart[]>();
  private readonly front: Sheet;
  private isFrontLost = false;

  constructor(private readonly book: Spreadsheet) {
    this.sheets = [...book.getSheets()];
    this.front = book.getActiveSheet();
  }

  /** A sheet by its id, or by name for those that the tool makes. */
  find(sheet: string): Sheet | undefined {
    return this.sheets.find((candidate) => String(candidate.getSheetId()) === sheet) ?? this.named(sheet);
  }

  /** why: Google makes no second sheet that differs in case alone */
  named(name: string): Sheet | undefined {
    return (
      this.sheets.find((candidate) => candidate.getName() === name) ??
      this.sheets.find((candidate) => sameSheetName(candidate.getName(), name))
    );
  }

  /** The charts of a sheet, as they were when they were asked for first. */
  charts(sheet: Sheet): readonly GoogleAppsScript.Spreadsheet.EmbeddedChart[] {
    const id = sheet.getSheetId();
    const known = this.chartsOf.get(id) ?? sheet.getCharts();
    this.chartsOf.set(id, known);
    return known;
  }

  /** How far a sheet was filled when that was asked first. */
  filled(sheet: Sheet): Readonly<Grid> {
    const id = sheet.getSheetId();
    const known = this.filledOf.get(id) ?? { rows: sheet.getLastRow(), columns: sheet.getLastColumn() };
    this.filledOf.set(id, known);
    return known;
  }

  /** Asks ahead what drawing on a sheet needs to know. */
  askAhead(sheet: Sheet): void {
    this.grid(sheet);
    this.charts(sheet);
    this.filled(sheet);
  }

  nameRange(name: string, range: GoogleAppsScript.Spreadsheet.Range): void {
    this.book.setNamedRange(name, range);
  }

  grid(sheet: Sheet): Readonly<Grid> {
    const id = sheet.getSheetId();
    const known = this.grids.get(id) ?? { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
    this.grids.set(id, known);
    return known;
  }

  /** Rows that came (or went, when negative) by another call. */
  noteRows(sheet: Sheet, count: number): void {
    const known = this.grids.get(sheet.getSheetId());
    if (known) known.rows += count;
  }

  /** Gives a sheet at least so many rows and columns. */
  grow(sheet: Sheet, { rows, columns }: Readonly<Grid>): void {
    const grid = this.grid(sheet);
    if (rows > grid.rows) sheet.insertRowsAfter(grid.rows, rows - grid.rows);
    if (columns > grid.columns) sheet.insertColumnsAfter(grid.columns, columns - grid.columns);
    const now = { rows: Math.max(rows, grid.rows), columns: Math.max(columns, grid.columns) };
    this.grids.set(sheet.getSheetId(), now);
  }

  /** A sheet behind all others. */
  add(name: string): Sheet {
    const sheet = this.book.insertSheet(name, this.sheets.length);
    this.isFrontLost = true;
    this.sheets.push(sheet);
    this.grids.set(sheet.getSheetId(), { ...NEW_GRID });
    this.chartsOf.set(sheet.getSheetId(), []);
    return sheet;
  }

  remove(sheet: Sheet): void {
    this.book.deleteSheet(sheet);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
  }

  /** Brings the sheet that was in front back there, when new ones took its place. */
  restoreFront(): void {
    if (this.isFrontLost && this.sheets.some((sheet) => sheet.getSheetId() === this.front.getSheetId()))
      this.book.setActiveSheet(this.front);
    this.isFrontLost = false;
  }
}
