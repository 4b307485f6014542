import example from '../../../examples/ke-hoach-mau.xlsx';

/** The example plan, which travels inside the program so that it opens without a network. */
export function readExample(): Uint8Array {
  const base64 = example.slice(example.indexOf(',') + 1);
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
