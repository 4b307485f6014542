/** The first thing in `value` that `google.script.run` refuses to carry, with its place; `undefined` when all may pass. */
export function findIllegalValue(
  value: unknown,
  path = '$',
  above: readonly unknown[] = [],
): string | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `${path}: ${String(value)}`;
  if (typeof value !== 'object') return `${path}: ${typeof value}`;
  if (above.includes(value)) return `${path}: circular`;
  const kind = Object.prototype.toString.call(value);
  if (kind !== '[object Array]' && kind !== '[object Object]') return `${path}: ${kind}`;
  for (const [key, part] of Object.entries(value)) {
    const found = findIllegalValue(part, `${path}.${key}`, [...above, value]);
    if (found !== undefined) return found;
  }
  return undefined;
}
