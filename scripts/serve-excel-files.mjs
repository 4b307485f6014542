import { readFileSync } from 'node:fs';
import path from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'text/xml; charset=utf-8',
};

/** What the server answers for an address: a file below `folder` or nothing, never an error. */
export function answerFile(folder, address) {
  try {
    const { pathname } = new URL(address, 'https://localhost');
    const file = path.join(folder, path.normalize(decodeURIComponent(pathname)));
    if (!file.startsWith(folder + path.sep)) return { status: 404, headers: {}, body: '' };
    const headers = {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      // why: Excel on the web asks for functions.json from its own origin
      'access-control-allow-origin': '*',
      'cache-control': 'no-store',
    };
    return { status: 200, headers, body: readFileSync(file) };
  } catch {
    return { status: 404, headers: {}, body: '' };
  }
}
