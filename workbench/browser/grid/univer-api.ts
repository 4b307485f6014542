import type { ICellData, IWorkbookData } from '@univerjs/core';

/**
 * What the workbench uses of the spreadsheet's facade.
 * why: the facade's types come from packages that only the presets depend on, so what is needed is written down here.
 */
export interface UniverApi {
  createWorkbook(data: Partial<IWorkbookData>): UniverWorkbook;
  disposeUnit(id: string): boolean;
  getActiveWorkbook(): UniverWorkbook | null;
  onCommandExecuted(listener: (command: UniverCommand, options?: UniverCommandOptions) => void): void;
  syncExecuteCommand(id: string, params: object): unknown;
  registerComponent(name: string, component: unknown): void;
}

export interface UniverCommand {
  readonly id: string;
  readonly params?: unknown;
}

/** Where a command comes from. */
export interface UniverCommandOptions {
  readonly fromFormula?: boolean;
  readonly onlyLocal?: boolean;
}

export interface UniverWorkbook {
  getId(): string;
  getActiveSheet(): UniverSheet;
  getSheetBySheetId(id: string): UniverSheet | null;
  setActiveSheet(sheet: UniverSheet): unknown;
  isCellEditing(): boolean;
  endEditing(save: boolean): Promise<boolean>;
}

export interface UniverSheet {
  getSheetId(): string;
  getRange(row: number, column: number, rows?: number, columns?: number): UniverRange;
  refreshCanvas(): unknown;
  getActiveRange(): UniverRange | null;
  scrollToCell(row: number, column: number): unknown;
  getScrollState(): { readonly sheetViewStartRow: number; readonly sheetViewStartColumn: number };
  addFloatDomToRange(
    range: UniverRange,
    layer: { readonly componentKey: string; readonly data: object; readonly allowTransform: boolean },
    layout: object,
    id: string,
  ): { dispose(): void } | null;
  /** Nothing for a sheet that was not drawn yet. */
  getVisibleRange(): { readonly startColumn: number; readonly endColumn: number } | null | undefined;
}

export interface UniverRange {
  activate(): unknown;
  getRow(): number;
  getColumn(): number;
  getHeight(): number;
  getWidth(): number;
  getFormula(): string;
  getCellData(): ICellData | null;
}
