#!/usr/bin/env node
// why: CommonJS; what loads ES modules costs a command 4 ms before its first line
const { existsSync } = require('node:fs');
const path = require('node:path');

const bundle = path.join(__dirname, '../../dist/cli/kehoach.cjs');
if (existsSync(bundle)) {
  require('./load-bundle.cjs').loadBundle(bundle);
} else {
  console.error('Chưa dựng chương trình. Đề nghị chạy: npm run build:cli');
  process.exitCode = 2;
}
