/** What the host uses of the library around it; tests put another copy of the genuine client here. */
export interface ExcelClient {
  readonly run: typeof Excel.run;
  /** Whether the application offers this version of ExcelApi, such as `1.13`. */
  readonly supports: (version: string) => boolean;
}

/** The client that Microsoft's office.js puts on the page. */
export function pageClient(): ExcelClient {
  return {
    run: (batch: (context: Excel.RequestContext) => Promise<unknown>) => Excel.run(batch),
    supports: (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
  } as ExcelClient;
}
