/** Whether Office is dark or light; `undefined` where Office does not tell (Excel on the web). */
export function officeTheme(
  theme: Pick<Office.OfficeTheme, 'bodyBackgroundColor'> | undefined,
): 'light' | 'dark' | undefined {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? '');
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128 ? 'dark' : 'light';
}
