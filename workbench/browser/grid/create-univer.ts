import {
  InterceptorEffectEnum,
  IUndoRedoService,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
} from '@univerjs/core';
import type { IStyleData, PluginCtor } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionWords from '@univerjs/preset-sheets-conditional-formatting/locales/vi-VN';
import {
  INTERCEPTOR_POINT,
  SheetInterceptorService,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/vi-VN';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import drawingWords from '@univerjs/preset-sheets-drawing/locales/vi-VN';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteWords from '@univerjs/preset-sheets-note/locales/vi-VN';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-drawing/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import type { UniverApi } from './univer-api';

type LookAt = (sheet: string, row: number, column: number) => IStyleData | undefined;

export interface UniverParts {
  readonly api: UniverApi;
  /** Forgets what the spreadsheet could undo by itself; the workbench undoes on the file. */
  readonly forgetUndo: (workbook: string) => void;
  /** Lays a look over cells without changing them. */
  readonly paintOver: (lookAt: LookAt) => void;
}

/** Starts the spreadsheet in an element, with what can be written to a file and nothing more. */
export function createUniver(container: HTMLElement): UniverParts {
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: mergeLocales(coreWords, drawingWords, noteWords, conditionWords) },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      contextMenu: false,
      disableAutoFocus: true,
      footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
    }),
    UniverSheetsDrawingPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsConditionalFormattingPreset(),
  ];
  // why: presets name some plugins twice; the last one knows the most
  const plugins = new Map<string, readonly [PluginCtor, unknown]>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, config] = (Array.isArray(entry) ? entry : [entry, undefined]) as readonly [
      PluginCtor,
      unknown,
    ];
    plugins.set(plugin.pluginName, [plugin, config]);
  }
  for (const [plugin, config] of plugins.values()) univer.registerPlugin(plugin, config);
  const services = univer.__getInjector();
  const undo = services.get(IUndoRedoService);
  return {
    api: FUniver.newAPI(univer) as unknown as UniverApi,
    forgetUndo: (workbook) => {
      undo.clearUndoRedo(workbook);
    },
    paintOver: (lookAt) => {
      intercept(services.get(SheetInterceptorService), lookAt);
    },
  };
}

/** After the conditional formats of the file, so that a mark is seen over them. */
const PRIORITY = 5;

function intercept(interceptors: SheetInterceptorService, lookAt: LookAt): void {
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: PRIORITY,
    handler(cell, { subUnitId, row, col, rawData, workbook }, next) {
      const look = lookAt(subUnitId, row, col);
      if (!look) return next(cell);
      const style = typeof cell?.s === 'string' ? workbook.getStyles().get(cell.s) : cell?.s;
      const copy = cell === rawData ? { ...rawData } : (cell ?? {});
      return next({ ...copy, s: { ...style, ...look } });
    },
  });
}
