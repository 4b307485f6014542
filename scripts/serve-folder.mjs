/** A web server for a folder of built pages, on this machine alone. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** The policy that a page states itself, as a header too, where it can also forbid framing by others. */
function policyOf(body) {
  const [, policy = "default-src 'none'"] =
    /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(body.toString('utf8', 0, 4096)) ?? [];
  return `${policy}; frame-ancestors 'self'`;
}

function answer(folder, request, response) {
  try {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(folder, pathname === '/' ? 'index.html' : decodeURIComponent(pathname));
    if (!file.startsWith(folder + path.sep)) throw new Error('outside');
    const body = readFileSync(file);
    const extension = path.extname(file);
    response.writeHead(200, {
      'content-type': types[extension] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      ...(extension === '.html' ? { 'content-security-policy': policyOf(body) } : {}),
    });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
}

/** Serves a folder on `port`, or on a free port when that is taken; resolves to the running server. */
export function serveFolder(folder, port) {
  const server = createServer((request, response) => answer(folder, request, response));
  return new Promise((resolve, reject) => {
    server.on('error', (error) => {
      if (error.code === 'EADDRINUSE' && port !== 0) server.listen(0, '127.0.0.1');
      else reject(error);
    });
    server.on('listening', () => resolve(server));
    server.listen(port, '127.0.0.1');
  });
}
