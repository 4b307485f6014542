const MOST = 30;

/** Which Excel this is, for whoever helps: platform, version, and how far its API reaches. */
export function aboutExcel(): readonly string[] {
  const { diagnostics, requirements, displayLanguage, contentLanguage } = Office.context;
  const newest = Array.from({ length: MOST }, (_, index) => MOST - index).find((minor) =>
    requirements.isSetSupported('ExcelApi', `1.${String(minor)}`),
  );
  return [
    `Excel ${diagnostics.version} (${String(diagnostics.platform)})`,
    `ExcelApi 1.${String(newest ?? 0)}`,
    `${displayLanguage}, ${contentLanguage}`,
  ];
}
