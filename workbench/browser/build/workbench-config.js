const { readFileSync } = require('node:fs');
const path = require('node:path');
const { NormalModuleReplacementPlugin } = require('webpack');
const MinimizerPlugin = require('minimizer-webpack-plugin');

const { singlePage } = require('./single-page');

const folder = path.resolve(__dirname, '..');
const project = path.resolve(folder, '../..');

/** Puts the pages beside the bundles as they are. */
const pages = {
  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap('workbench-pages', (compilation) => {
      compilation.hooks.processAssets.tap('workbench-pages', () => {
        for (const [name, file] of [
          ['index.html', 'index.html'],
          ['pane.html', 'pane-page/pane.html'],
        ]) {
          const source = path.join(folder, file);
          compilation.fileDependencies.add(source);
          compilation.emitAsset(name, new RawSource(readFileSync(source)));
        }
      });
    });
  },
};

/** Hyphenation patterns of the spreadsheet, which it would fetch while a person types. */
const noHyphenation = new NormalModuleReplacementPlugin(/^\.\/[a-z0-9-]+-[\w-]{8}\.js$/, (request) => {
  if (/engine-render/.test(request.context)) request.request = path.join(__dirname, 'no-hyphenation.js');
});

/** The browser workbench: a folder for any web server, and one page that opens from disk. */
module.exports = ({ base, typescript }) => ({
  ...base,
  name: 'workbench',
  cache: { type: 'filesystem', cacheDirectory: path.join(project, '.cache/webpack'), name: 'workbench' },
  target: ['web', 'es2022'],
  entry: {
    workbench: path.join(folder, 'workbench.ts'),
    pane: path.join(folder, 'pane-page/pane-page.ts'),
  },
  output: {
    path: path.join(project, 'dist/workbench'),
    filename: '[name].js',
    cssFilename: '[name].css',
    chunkFilename: 'part-[id].js',
    // why: the default asks the running script for its address, and a script inside a page has none
    publicPath: '',
    clean: true,
  },
  experiments: { css: true },
  plugins: [pages, noHyphenation, singlePage],
  module: {
    rules: [
      typescript('es2022'),
      { test: /engine-render/, parser: { dynamicImportMode: 'eager' } },
      { test: /\.css$/, type: 'css' },
      { test: /\.xlsx$/, type: 'asset/inline' },
    ],
  },
  // why: the default minifier takes two minutes over the seven megabytes of the spreadsheet
  optimization: { minimizer: [new MinimizerPlugin({ test: /\.js$/, minify: MinimizerPlugin.swcMinify })] },
});
