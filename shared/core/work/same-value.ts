/**
 * Whether two pieces of plain data, as JSON holds them, say the same, and maps of such; false is also said of what is none.
 */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) return sameList(a, b);
  if (a instanceof Map && b instanceof Map) return sameList([...a], [...b]);
  if (!isRecord(a) || !isRecord(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length && names.every((name) => name in b && sameValue(a[name], b[name]))
  );
}

// why: a plain loop, for a workbook has a million cells and they differ in the first rows or nowhere
function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (!sameValue(a[index], b[index])) return false;
  return true;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && isPlain(Object.getPrototypeOf(value));

/** why: of a map, a set or an object of a class its names tell not all; whose prototype is the root is a plain record */
const isPlain = (prototype: unknown): boolean =>
  prototype === null || Object.getPrototypeOf(prototype) === null;
