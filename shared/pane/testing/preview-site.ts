import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import webpack from 'webpack';

const ROOT = path.resolve(__dirname, '../../..');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** A web server for the preview page, built afresh. */
export interface PreviewSite {
  readonly origin: string;
  close(): void;
}

/** Builds the preview page and serves it on a free port. */
export async function openPreviewSite(): Promise<PreviewSite> {
  const folder = path.join(ROOT, 'out/pane-preview');
  await build();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname === '/' ? 'index.html' : path.basename(pathname);
    readFile(path.join(folder, name)).then(
      (body) => response.writeHead(200, { 'content-type': TYPES[path.extname(name)] ?? '' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${String(port)}`, close: () => server.close() };
}

function build(): Promise<void> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack's own configuration is CommonJS
  const configs = require('../../../webpack.config.js') as readonly webpack.Configuration[];
  const config = configs.find(({ name }) => name === 'pane-preview');
  if (!config) throw new Error('webpack.config.js has no pane-preview');
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}
