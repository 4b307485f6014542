const { readFileSync } = require('node:fs');
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

/** Puts files beside the bundle as they are. */
const copyFiles = (folder, names) => ({
  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap('copy-files', (compilation) => {
      compilation.hooks.processAssets.tap('copy-files', () => {
        for (const name of names)
          compilation.emitAsset(name, new RawSource(readFileSync(root(folder, name))));
      });
    });
  },
});

/** A page for looking at the pane alone; also what its browser tests open. */
const panePreview = {
  ...base,
  name: 'pane-preview',
  target: 'web',
  entry: { 'pane-preview': root('shared/pane/preview/preview.tsx') },
  output: { path: root('out/pane-preview'), filename: '[name].js', cssFilename: '[name].css' },
  experiments: { css: true },
  plugins: [copyFiles('shared/pane/preview', ['index.html', 'preview.css'])],
  module: {
    rules: [typescript('es2020'), { test: /\.txt$/, type: 'asset/source' }, { test: /\.css$/, type: 'css' }],
  },
};

const workbench = require('./workbench/browser/build/workbench-config.js')({ base, typescript });

const sheetsSidebar = require('./appsscript/build/sidebar-config.js')({ base, root, typescript });
const sheetsServer = require('./appsscript/build/server-config.js')({ base, root, typescript, copyFiles });

module.exports = [cli, panePreview, workbench, sheetsServer, sheetsSidebar];
