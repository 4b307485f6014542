import fs from 'node:fs';
import path from 'node:path';

/** Width of a PNG below `folder`; `undefined` when the file is not there. */
export function pngWidth(folder: string, file: string): number | undefined {
  const place = path.join(folder, file);
  return fs.existsSync(place) ? fs.readFileSync(place).readUInt32BE(16) : undefined;
}
