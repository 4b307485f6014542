#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const bundle = fileURLToPath(new URL('../../dist/cli/kehoach.cjs', import.meta.url));
if (existsSync(bundle)) {
  createRequire(import.meta.url)('./load-bundle.cjs').loadBundle(bundle);
} else {
  console.error('Chưa dựng chương trình. Đề nghị chạy: npm run build:cli');
  process.exitCode = 2;
}
