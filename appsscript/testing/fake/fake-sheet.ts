import type { CallLog } from './call-log';
import { columnNumber } from './fake-area';
import { FakeChartBuilder } from './fake-chart';
import { serviceError } from './fake-error';
import { FakeFilter } from './fake-filter';
import { FakeRange } from './fake-range';
import { FakeRangeList } from './fake-range-list';
import type { SheetData } from './sheet-data';

/** A sheet as `SpreadsheetApp` hands it out. */
export class FakeSheet {
  constructor(
    private readonly data: SheetData,
    private readonly log: CallLog,
  ) {
    data.face = this;
  }

  getName = (): string => this.data.name;
  getSheetId = (): number => this.data.id;
  getLastRow = (): number => this.asked('getLastRow', this.data.lastRow());
  getLastColumn = (): number => this.asked('getLastColumn', this.data.lastColumn());
  getMaxRows = (): number => this.asked('getMaxRows', this.data.maxRows);
  getMaxColumns = (): number => this.asked('getMaxColumns', this.data.maxColumns);
  isSheetHidden = (): boolean => this.asked('isSheetHidden', this.data.isHidden);

  private asked<T>(question: string, answer: T): T {
    this.log.ask(`Sheet.${question}`);
    return answer;
  }

  getRange(rowOrA1: number | string, column = 1, rows = 1, columns = 1): FakeRange {
    if (typeof rowOrA1 === 'string') return this.named(rowOrA1);
    return new FakeRange(
      this.data,
      { top: rowOrA1, left: column, bottom: rowOrA1 + rows - 1, right: column + columns - 1 },
      this.log,
    );
  }

  private named(a1: string): FakeRange {
    const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(a1);
    if (!match) throw serviceError('Range not found');
    const [, left = '', top = '', right = left, bottom = top] = match;
    const area = {
      top: Number(top),
      left: columnNumber(left),
      bottom: Number(bottom),
      right: columnNumber(right),
    };
    return new FakeRange(this.data, area, this.log);
  }

  getRangeList = (a1: readonly string[]): FakeRangeList =>
    new FakeRangeList(
      this.data,
      a1.map((part) => this.named(part)),
      this.log,
    );

  getFilter(): FakeFilter | null {
    this.log.ask('Sheet.getFilter');
    return this.data.filter ? new FakeFilter(this.data, this.data.filter, this.log) : null;
  }

  deleteRows(row: number, count: number): void {
    this.log.count('Sheet.deleteRows');
    this.data.shiftRows(row, -count);
  }

  insertRowsBefore(row: number, count: number): this {
    this.log.count('Sheet.insertRowsBefore');
    this.data.shiftRows(row, count);
    return this;
  }

  insertRowsAfter(row: number, count: number): this {
    this.log.count('Sheet.insertRowsAfter');
    this.data.shiftRows(row + 1, count);
    return this;
  }

  insertColumnsAfter(column: number, count: number): this {
    this.log.count('Sheet.insertColumnsAfter');
    if (column !== this.data.maxColumns) throw serviceError('The fake only adds columns at the end.');
    this.data.maxColumns += count;
    return this;
  }

  getConditionalFormatRules(): unknown[] {
    this.log.count('Sheet.getConditionalFormatRules');
    return [...this.data.rules];
  }

  setConditionalFormatRules(rules: readonly unknown[]): void {
    this.log.count('Sheet.setConditionalFormatRules');
    this.data.guard({ top: 1, left: 1, bottom: Infinity, right: Infinity });
    this.data.rules = [...rules];
  }

  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  newChart = (): FakeChartBuilder => new FakeChartBuilder();

  getCharts = (): unknown[] => this.asked('getCharts', [...this.data.charts]);

  insertChart(chart: unknown): void {
    this.log.count('Sheet.insertChart');
    this.data.charts.push(chart);
  }

  removeChart(chart: unknown): void {
    this.log.count('Sheet.removeChart');
    this.data.charts = this.data.charts.filter((candidate) => candidate !== chart);
  }

  setColumnWidths(first: number, count: number, width: number): this {
    return this.size('setColumnWidths', [first, count, width]);
  }

  setRowHeights(first: number, count: number, height: number): this {
    return this.size('setRowHeights', [first, count, height]);
  }

  private size(call: string, numbers: readonly number[]): this {
    this.log.count(`Sheet.${call}`);
    if (numbers.some((number) => !Number.isInteger(number) || number < 1))
      throw serviceError(`Invalid argument to ${call}.`);
    this.data.sizes.push(`${call} ${numbers.join(' ')}`);
    return this;
  }

  hideColumns(first: number, count = 1): void {
    this.log.count('Sheet.hideColumns');
    this.data.hiddenColumns.push({ top: 1, left: first, bottom: 1, right: first + count - 1 });
  }

  showColumns(first: number, count = 1): void {
    this.log.count('Sheet.showColumns');
    this.data.hiddenColumns = this.data.hiddenColumns.filter(
      ({ left, right }) => left < first || right >= first + count,
    );
  }

  setFrozenRows(rows: number): void {
    this.log.count('Sheet.setFrozenRows');
    this.data.frozenRows = rows;
  }

  setHiddenGridlines(hides: boolean): this {
    this.log.count('Sheet.setHiddenGridlines');
    this.data.hidesGridlines = hides;
    return this;
  }

  hideSheet(): this {
    this.log.count('Sheet.hideSheet');
    this.data.isHidden = true;
    return this;
  }
}
