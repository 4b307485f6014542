import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Bundles the measuring processes into `out/bench`, the way the command line is bundled. */
export function buildBench(): void {
  const root = join(__dirname, '..');
  const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  execFileSync(process.execPath, [webpack, '--config-name', 'bench'], { cwd: root, stdio: 'ignore' });
}
