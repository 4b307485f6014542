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

/** `npm start` wants the page soon: nothing is made small, and no single page is put together. */
const isQuick = process.env.KEHOACH_BUILD === 'quick';
const name = isQuick ? 'workbench-quick' : 'workbench';

/** Tells where the result is. */
const tellPlace = {
  apply(compiler) {
    compiler.hooks.done.tap('tell-place', ({ compilation }) => {
      if (compilation.errors.length === 0)
        console.log(
          'dist/workbench/ke-hoach-chuan.html: bấm đúp để mở, không cần mạng; cả thư mục dist/workbench dành cho máy chủ web.',
        );
    });
  },
};

/** The browser workbench: a folder for any web server, and one page that opens from disk. */
module.exports = ({ base, typescript }) => ({
  ...base,
  ...(isQuick ? { mode: 'development' } : {}),
  name: 'workbench',
  cache:
    process.env.KEHOACH_CACHE === 'off'
      ? false
      : { type: 'filesystem', cacheDirectory: path.join(project, '.cache/webpack'), name },
  target: ['web', 'es2022'],
  entry: {
    workbench: path.join(folder, 'workbench.ts'),
    pane: path.join(folder, 'pane-page/pane-page.ts'),
  },
  output: {
    path: path.join(project, isQuick ? 'out/workbench' : 'dist/workbench'),
    filename: '[name].js',
    cssFilename: '[name].css',
    chunkFilename: 'part-[id].js',
    // why: the default asks the running script for its address, and a script inside a page has none
    publicPath: '',
    clean: true,
  },
  experiments: { css: true },
  plugins: [pages, noHyphenation, ...(isQuick ? [] : [singlePage, tellPlace])],
  module: {
    rules: [
      typescript('es2022'),
      { test: /engine-render/, parser: { dynamicImportMode: 'eager' } },
      { test: /\.css$/, type: 'css' },
      { test: /\.xlsx$/, type: 'asset/inline' },
    ],
  },
  // why: the default minifier takes two minutes over the seven megabytes of the spreadsheet
  optimization: isQuick
    ? {}
    : { minimizer: [new MinimizerPlugin({ test: /\.js$/, minify: MinimizerPlugin.swcMinify })] },
});
