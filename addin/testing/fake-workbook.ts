import type { CellRange } from '../../shared/core/model/range';
import type { WorkbookSnapshot } from '../../shared/core/model/snapshot';
import { FakeSheet } from './fake-sheet';
import { alreadyExists, badArgument, WireFault } from './wire-fault';
import type { HostObject } from './host-object';

/** An event on its way to the client. */
export interface FakeEvent {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** The workbook behind the simulated Excel. */
export class FakeWorkbook {
  readonly sheets: FakeSheet[] = [];
  readonly names = new Map<string, string>();
  readonly listening = new Set<string>();
  dateSystem: 1900 | 1904 = 1900;
  active = '';
  /** The open sheet is a chart sheet, which has no cells and is in no list. */
  isChartSheetOpen = false;
  selection: { readonly sheet: FakeSheet; readonly area: CellRange } | undefined;
  onEvent: (event: FakeEvent) => void = () => undefined;
  private readonly kept = new Map<string, HostObject>();
  private sequence = 0;

  nextId(): number {
    return ++this.sequence;
  }

  add(name: string): FakeSheet {
    checkName(name);
    if (this.find(name)) throw alreadyExists();
    const number = String(this.nextId()).padStart(4, '0');
    const sheet = new FakeSheet(`{00000000-0001-0000-${number}-000000000000}`, name);
    this.sheets.push(sheet);
    if (this.active === '') this.active = sheet.id;
    return sheet;
  }

  find(key: unknown): FakeSheet | undefined {
    const wanted = String(key).toLowerCase();
    return this.sheets.find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
  }

  remove(sheet: FakeSheet): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.active === sheet.id) this.active = this.sheets[0]?.id ?? '';
  }

  keep(object: HostObject, reference: string): void {
    this.kept.set(reference, object);
  }

  release(reference: unknown): void {
    this.kept.delete(String(reference));
  }

  byReference(reference: string): HostObject {
    const object = this.kept.get(reference);
    if (!object)
      throw new WireFault('InvalidReference', 'This reference is not valid for the current operation.');
    return object;
  }
}

function checkName(name: string): void {
  if (name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) throw badArgument();
}

/** A workbook that holds what `snapshot` says. */
export function fakeWorkbook(snapshot: WorkbookSnapshot): FakeWorkbook {
  const workbook = new FakeWorkbook();
  workbook.dateSystem = snapshot.dateSystem;
  for (const source of snapshot.sheets) {
    const sheet = workbook.add(source.name);
    if (source.hidden) sheet.visibility = 'Hidden';
    source.values.forEach((row, index) => {
      row.forEach((value, offset) => {
        if (value !== null)
          sheet.touch(source.origin.row + index, source.origin.column + offset).value = value;
      });
    });
    for (const { row, column, formula } of source.formulas) sheet.touch(row, column).formula = formula;
    for (const { row, column, text, format } of source.displayed)
      Object.assign(sheet.touch(row, column), { text, numberFormat: format });
    for (const { row, column, font } of source.legacyFonts ?? [])
      sheet.touch(row, column).look.set('font.Name', font);
    for (const row of source.hiddenRows) sheet.hiddenRows.add(row);
    sheet.merges = [...source.merges];
  }
  return workbook;
}
