import type { CallLog } from './call-log';
import { serviceError } from './fake-error';
import { FakeProtection } from './fake-protection';
import type { FakeRange } from './fake-range';
import { FakeSheet } from './fake-sheet';
import type { BookData } from './book-data';
import type { SheetData } from './sheet-data';

/** The spreadsheet as `SpreadsheetApp` hands it out. */
export class FakeSpreadsheet {
  constructor(
    private readonly book: BookData,
    private readonly log: CallLog,
  ) {}

  private wrap = (data: SheetData): FakeSheet => new FakeSheet(data, this.log);

  getSheets = (): FakeSheet[] => this.asked('getSheets', this.book.sheets.map(this.wrap));
  getSpreadsheetLocale = (): string => this.asked('getSpreadsheetLocale', this.book.locale);
  getSpreadsheetTimeZone = (): string => this.asked('getSpreadsheetTimeZone', this.book.timeZone);

  private asked<T>(question: string, answer: T): T {
    this.log.ask(`Spreadsheet.${question}`);
    return answer;
  }

  getSheetByName(name: string): FakeSheet | null {
    this.log.ask('Spreadsheet.getSheetByName');
    const data = this.book.sheets.find((sheet) => sheet.name === name);
    return data ? this.wrap(data) : null;
  }

  getActiveSheet(): FakeSheet {
    this.log.ask('Spreadsheet.getActiveSheet');
    const data = this.book.sheets.find(({ id }) => id === this.book.activeSheet) ?? this.book.sheets[0];
    if (!data) throw serviceError('The spreadsheet has no sheet.');
    return this.wrap(data);
  }

  setActiveSheet(sheet: FakeSheet): FakeSheet {
    this.book.activeSheet = sheet.getSheetId();
    return sheet;
  }

  setActiveRange(range: FakeRange): FakeRange {
    this.log.count('Spreadsheet.setActiveRange');
    this.book.revealed.push(range.getA1Notation());
    return range;
  }

  getProtections(type: string): FakeProtection[] {
    this.log.count('Spreadsheet.getProtections');
    return this.book.sheets.flatMap((data) => {
      this.wrap(data);
      return data.locks
        .filter(({ area }) => (type === 'RANGE') === (area !== undefined))
        .map((lock) => new FakeProtection(data, lock, this.log));
    });
  }

  insertSheet(name: string, index: number): FakeSheet {
    this.log.count('Spreadsheet.insertSheet');
    if (this.book.sheets.some((sheet) => sheet.name === name))
      throw serviceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
    const data = this.book.newSheet(name);
    this.book.sheets.splice(index, 0, data);
    this.book.activeSheet = data.id;
    return this.wrap(data);
  }

  deleteSheet(sheet: FakeSheet): void {
    this.log.count('Spreadsheet.deleteSheet');
    if (this.book.sheets.length === 1) throw serviceError("You can't remove all the sheets in a document.");
    this.book.sheets = this.book.sheets.filter(({ id }) => id !== sheet.getSheetId());
  }

  setNamedRange(name: string, range: FakeRange): void {
    this.log.count('Spreadsheet.setNamedRange');
    this.book.names.set(name, range.getA1Notation());
  }

  toast(message: string, title?: string): void {
    this.book.toasts.push(`${title ?? ''}: ${message}`);
  }
}
