import { columnLetters } from '../../../shared/core/model/range';
import { CallLog } from './call-log';
import { copyArea } from './copy-area';
import type { FakeArea } from './fake-area';
import { isWithin, overlap } from './fake-area';
import { formatOf, lookOf } from './fake-cell';
import { serviceError } from './fake-error';
import { FakeRichText } from './fake-rich-text';
import type { FakeValidation } from './fake-validation';
import { refusesInput } from './fake-validation';
import type { SheetData } from './sheet-data';
import { instantOf, isDateFormat, showValue } from './show-value';

/** A rectangle of cells as `SpreadsheetApp` hands it out. */
export class FakeRange {
  constructor(
    private readonly data: SheetData,
    private readonly area: FakeArea,
    private readonly log: CallLog,
  ) {
    if (area.top < 1 || area.left < 1 || area.bottom < area.top || area.right < area.left)
      throw serviceError('The number of rows or columns in the range must be at least 1.');
    if (area.bottom > data.maxRows || area.right > data.maxColumns)
      throw serviceError('The coordinates of the range are outside the dimensions of the sheet.');
  }

  getSheet = (): SheetData['face'] => this.data.face;
  getRow = (): number => this.area.top;
  getColumn = (): number => this.area.left;
  getLastRow = (): number => this.area.bottom;
  getLastColumn = (): number => this.area.right;
  getNumRows = (): number => this.area.bottom - this.area.top + 1;
  getNumColumns = (): number => this.area.right - this.area.left + 1;

  getA1Notation(): string {
    const { top, left, bottom, right } = this.area;
    const first = columnLetters(left - 1) + String(top);
    const last = columnLetters(right - 1) + String(bottom);
    return first === last ? first : `${first}:${last}`;
  }

  getValues(): unknown[][] {
    this.count('Range.getValues');
    return this.map((row, column) => {
      const cell = this.data.at(row, column);
      const value = cell?.value ?? '';
      return typeof value === 'number' && isDateFormat(formatOf(cell))
        ? instantOf(value, this.data.timeZone)
        : value;
    });
  }

  getFormulas(): string[][] {
    this.count('Range.getFormulas');
    return this.map((row, column) => this.data.at(row, column)?.formula ?? '');
  }

  getDisplayValues(): string[][] {
    this.count('Range.getDisplayValues');
    return this.map((row, column) => showValue(this.data.at(row, column)));
  }

  setValues(values: readonly (readonly unknown[])[]): this {
    this.refuseInvalid(values);
    this.write('Range.setValues', values, (row, column, value) => {
      if (
        typeof value === 'object' &&
        value !== null &&
        Object.prototype.toString.call(value) !== '[object Date]'
      )
        throw serviceError('Cannot convert the value to a cell value.');
      if (typeof value === 'string' && value.length > 50_000)
        throw serviceError('Your input contains more than the maximum of 50000 characters in a single cell.');
      this.data.type(row, column, value);
    });
    return this;
  }

  getNotes(): string[][] {
    this.count('Range.getNotes');
    return this.map((row, column) => this.data.at(row, column)?.note ?? '');
  }

  setNotes(notes: readonly (readonly unknown[])[]): this {
    this.write('Range.setNotes', notes, (row, column, note) => {
      this.data.ensure(row, column).note = String(note);
    });
    return this;
  }

  getNumberFormats = (): string[][] => this.looks('NumberFormat') as string[][];
  setNumberFormats = (formats: readonly (readonly unknown[])[]): this =>
    this.setLooks('NumberFormat', formats);
  setTextStyles = (styles: readonly (readonly unknown[])[]): this => this.setLooks('TextStyle', styles);
  setBackgrounds = (colours: readonly (readonly unknown[])[]): this => this.setLooks('Background', colours);
  setHorizontalAlignments = (sides: readonly (readonly unknown[])[]): this =>
    this.setLooks('HorizontalAlignment', sides);
  setVerticalAlignments = (sides: readonly (readonly unknown[])[]): this =>
    this.setLooks('VerticalAlignment', sides);
  setWraps = (wraps: readonly (readonly unknown[])[]): this => this.setLooks('Wrap', wraps);

  setBorder(...border: readonly unknown[]): this {
    this.count('Range.setBorder');
    this.data.guard(this.area);
    this.data.borders.push(`${this.getA1Notation()} ${String(border[6])}`);
    return this;
  }

  setDataValidation(rule: FakeValidation | null): this {
    this.count('Range.setDataValidation');
    this.data.guard(this.area);
    this.each((row, column) => (this.data.ensure(row, column).validation = rule ?? undefined));
    return this;
  }

  getDataValidations(): (FakeValidation | null)[][] {
    this.count('Range.getDataValidations');
    return this.map((row, column) => this.data.at(row, column)?.validation ?? null);
  }

  clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  /** Of a cell that holds no text, what is there in letters, as one part. */
  getRichTextValues(): FakeRichText[][] {
    this.count('Range.getRichTextValues');
    return this.map((row, column) => {
      const cell = this.data.at(row, column);
      return new FakeRichText(cell?.runs ?? [{ text: String(cell?.value ?? '') }]);
    });
  }

  clearFormat(): this {
    this.count('Range.clearFormat');
    this.data.guard(this.area);
    this.each((row, column) => {
      this.data.at(row, column)?.looks.clear();
    });
    return this;
  }

  merge(): this {
    this.count('Range.merge');
    this.data.guard(this.area);
    if (this.data.merges.some((merge) => overlap(merge, this.area) && !isWithin(merge, this.area)))
      throw serviceError('You must select all cells in a merged range to merge or unmerge them.');
    this.data.merges = [...this.data.merges.filter((merge) => !overlap(merge, this.area)), this.area];
    this.each((row, column) => {
      const cell = this.data.at(row, column);
      if (cell && (row !== this.area.top || column !== this.area.left))
        Object.assign(cell, { value: '', formula: '' });
    });
    return this;
  }

  /** Contents, looks and merges, repeated as often as the source fits into the destination. */
  copyTo(destination: FakeRange): void {
    this.count('Range.copyTo');
    copyArea(this.data, this.area, destination.area);
  }

  mergeAcross(): this {
    this.count('Range.mergeAcross');
    const { top, bottom } = this.area;
    for (let row = top; row <= bottom; row++)
      new FakeRange(this.data, { ...this.area, top: row, bottom: row }, new CallLog()).merge();
    return this;
  }

  breakApart(): this {
    this.count('Range.breakApart');
    this.data.breakApart(this.area);
    return this;
  }

  getMergedRanges(): FakeRange[] {
    this.count('Range.getMergedRanges');
    return this.data.merges
      .filter((merge) => overlap(merge, this.area))
      .map((merge) => new FakeRange(this.data, merge, this.log));
  }

  /** why: one value that a rule rejects makes the whole call fail, in the words of the person's language */
  private refuseInvalid(values: readonly (readonly unknown[])[]): void {
    this.each((row, column) => {
      const value = values[row - this.area.top]?.[column - this.area.left];
      if (refusesInput(this.data.at(row, column)?.validation, value))
        throw serviceError(
          `The data you entered in cell ${columnLetters(column - 1)}${String(row)} violates the data validation rules set on this cell.`,
        );
    });
  }

  private count(call: string): void {
    this.log.count(call, this.getNumRows() * this.getNumColumns());
  }

  private looks(look: string): unknown[][] {
    this.count(`Range.get${look}s`);
    return this.map((row, column) => lookOf(this.data.at(row, column), look));
  }

  private setLooks(look: string, values: readonly (readonly unknown[])[]): this {
    this.write(`Range.set${look}s`, values, (row, column, value) => {
      const cell = this.data.ensure(row, column);
      if (value === null) cell.looks.delete(look);
      else cell.looks.set(look, value);
    });
    return this;
  }

  private write(
    call: string,
    values: readonly (readonly unknown[])[],
    put: (row: number, column: number, value: unknown) => void,
  ): void {
    this.count(call);
    this.data.guard(this.area);
    const fits =
      values.length === this.getNumRows() && values.every((row) => row.length === this.getNumColumns());
    if (!fits)
      throw serviceError('The number of rows or columns in the data does not match those in the range.');
    this.each((row, column) => {
      put(row, column, values[row - this.area.top]?.[column - this.area.left]);
    });
  }

  private map<T>(read: (row: number, column: number) => T): T[][] {
    return Array.from({ length: this.getNumRows() }, (_, row) =>
      Array.from({ length: this.getNumColumns() }, (_unused, column) =>
        read(this.area.top + row, this.area.left + column),
      ),
    );
  }

  private each(visit: (row: number, column: number) => void): void {
    for (let row = this.area.top; row <= this.area.bottom; row++) {
      for (let column = this.area.left; column <= this.area.right; column++) visit(row, column);
    }
  }
}
