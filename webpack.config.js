const path = require('node:path');

const root = (...parts) => path.resolve(__dirname, ...parts);

/** TypeScript through swc; types are checked by `npm run types`, not here. */
const typescript = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target,
        transform: { react: { runtime: 'automatic', importSource: 'preact' } },
      },
    },
  },
});

const base = {
  mode: 'production',
  devtool: false,
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  performance: { hints: false },
  stats: 'errors-warnings',
};

/** The command line: one CommonJS file, readable on purpose (it is never sent over a network). */
const cli = {
  ...base,
  name: 'cli',
  target: 'node20',
  entry: root('workbench/cli/main.ts'),
  output: { path: root('dist/cli'), filename: 'kehoach.cjs' },
  module: { rules: [typescript('es2022')] },
  optimization: { minimize: false },
};

module.exports = [cli];
