/** FNV-1a of 32 bits over the letters of a text: stable, so that it may be kept in a workbook, and never used for security. */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** The same in base 36: short enough for a helper column. */
export const hashText = (text: string): string => textHash(text).toString(36);

/** A hash with one more number, not 0, behind it: for keys that live as long as the memory does; equal hashes are only a hint. */
export function mixHash(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
