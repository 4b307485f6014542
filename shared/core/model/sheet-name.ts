/** A sheet's name as applications compare it: without regard to case, nor to how its letters are composed. */
export const sheetNameKey = (name: string): string => name.normalize('NFC').toLowerCase();

/** Whether two names are one for a spreadsheet, which refuses a workbook that holds both. */
export const sameSheetName = (a: string, b: string): boolean =>
  a === b || sheetNameKey(a) === sheetNameKey(b);

/** The sheet of that name; written the very same first, as some workbooks hold twins that no application would make. */
export const sheetByName = <Sheet extends { readonly name: string }>(
  sheets: readonly Sheet[],
  name: string,
): Sheet | undefined =>
  sheets.find((sheet) => sheet.name === name) ?? sheets.find((sheet) => sameSheetName(sheet.name, name));

/** `wanted`, or `wanted (2)`… when that name is taken. */
export function untakenSheetName(wanted: string, taken: readonly string[]): string {
  const keys = new Set(taken.map(sheetNameKey));
  let name = wanted;
  for (let count = 2; keys.has(sheetNameKey(name)); count++) name = `${wanted} (${String(count)})`;
  return name;
}

/** Whether `name` is `wanted` or what `untakenSheetName` made of it. */
export const isSheetNamed = (name: string, wanted: string): boolean =>
  name === wanted || name.startsWith(`${wanted} (`);
