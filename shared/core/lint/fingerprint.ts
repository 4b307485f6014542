/** FNV-1a over the parts, in base 36: short, stable, and never used for security. */
export function fingerprint(parts: readonly string[]): string {
  let hash = 0x811c9dc5;
  const text = parts.join('\u0000').normalize('NFC');
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
