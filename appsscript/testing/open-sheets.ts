import type { SheetSnapshot } from '../../shared/core/model/snapshot';
import type { WorkbookHost } from '../../shared/host/workbook-host';
import { createCallServer } from '../client/call-server';
import { createSheetsHost } from '../sheets-host';
import { builtServer } from './build-server';
import type { AppsScript, AppsScriptOptions } from './fake/create-apps-script';
import { createAppsScript } from './fake/create-apps-script';
import type { RunningServer } from './run-server';
import { runServer } from './run-server';
import { scriptRunner } from './script-runner';

/** A spreadsheet in memory with the built server on it and a host that speaks to it. */
export interface OpenSheets extends AppsScript {
  readonly server: RunningServer;
  readonly host: WorkbookHost;
}

/** Opens a spreadsheet with these sheets. */
export function openSheets(
  sheets: readonly SheetSnapshot[],
  options: Omit<AppsScriptOptions, 'sheets'> = {},
): OpenSheets {
  const script = createAppsScript({ ...options, sheets });
  const server = runServer(builtServer(), script);
  const host = createSheetsHost(createCallServer(() => scriptRunner(server)));
  return { ...script, server, host };
}
