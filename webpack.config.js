const { readFileSync } = require('node:fs');
const path = require('node:path');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { BannerPlugin, Compilation } = require('webpack');
const { moduleIdsByPlace } = require('./scripts/module-ids-by-place.js');

const root = (...parts) => path.resolve(__dirname, ...parts);

/** TypeScript through swc; types are checked by `npm run check:types`, not here. */
const typescript = (target, { lazyPatterns = true } = {}) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  rules: [
    // why: the first of the list runs last, on what swc has made
    ...(lazyPatterns
      ? [
          {
            test: [root('shared/core'), root('shared/data')],
            loader: root('scripts/lazy-patterns-loader.js'),
          },
        ]
      : []),
    {
      loader: 'swc-loader',
      options: {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target,
          // why: a field that is set is shorter and faster than one that is defined, and no class here tells the difference
          transform: {
            useDefineForClassFields: false,
            react: { runtime: 'automatic', importSource: 'preact' },
          },
        },
      },
    },
    // why: the core is pure, so what nobody calls may go, tables that are filled at load included
    { test: [root('shared/core'), root('shared/data')], sideEffects: false },
    { test: root('shared/core/dates'), loader: root('scripts/drop-examples-loader.js') },
    {
      test: [root('shared/data/agencies'), root('shared/data/holidays.ts')],
      loader: root('scripts/drop-sources-loader.js'),
    },
    { test: /\.rule\.ts$/, loader: root('scripts/drop-rule-pages-loader.js') },
    { test: root('shared/core/rules/rule-pages.ts'), loader: root('scripts/rule-pages-loader.js') },
  ],
});

const base = {
  mode: 'production',
  devtool: false,
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  performance: { hints: false },
  stats: 'errors-warnings',
};

/**
 * The text of the command line in one byte a letter: it is read in half the time and memory. Names stay as they are, for
 * whoever reads a trace.
 */
const asciiText = new MinimizerPlugin({
  test: /\.cjs$/,
  minify: MinimizerPlugin.swcMinify,
  minimizerOptions: { compress: false, mangle: false, format: { asciiOnly: true, comments: 'some' } },
});

/** The command line: CommonJS, a part for each command. */
const cli = {
  ...base,
  name: 'cli',
  target: 'node20',
  entry: root('workbench/cli/main.ts'),
  output: { path: root('dist/cli'), filename: 'kehoach.cjs', chunkFilename: 'parts/[id].cjs', clean: true },
  module: { rules: [typescript('es2022')] },
  optimization: { minimizer: [asciiText] },
  // why: its version for Node loads threads that nothing here asks for
  resolve: { ...base.resolve, alias: { fflate$: 'fflate/browser' } },
  // why: it is there only where somebody installed it
  externals: { 'sql.js': 'commonjs sql.js' },
};

/** The measuring processes of `bench/`, bundled as the command line is, so that what is measured is what is shipped. */
const bench = {
  ...cli,
  name: 'bench',
  entry: { 'measure-pipeline': root('bench/measure-pipeline.ts') },
  output: { path: root('out/bench'), filename: '[name].cjs', clean: true },
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

// why: half the time of the default minifier, and two kilobytes less of the pane
const swcMinimizer = new MinimizerPlugin({
  test: /\.js$/,
  minify: MinimizerPlugin.swcMinify,
  minimizerOptions: { compress: { passes: 3 }, module: true },
});

/**
 * Chromium compiles a script that begins so beside the main thread while it comes, all of it; else each function when it is
 * first called, in the way of the first check. Other engines read a comment. Not for a script within a page: that one
 * would be compiled on the main thread.
 */
const compiledAhead = new BannerPlugin({
  banner: '//# allFunctionsCalledOnLoad',
  raw: true,
  test: /\.js$/,
  // why: the minimizer takes comments off
  stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE,
});

const panePlugins = [compiledAhead, moduleIdsByPlace];

/** The pane's parts, small: short names between modules, and what several parts need in a part of its own. */
const paneParts = {
  moduleIds: false,
  chunkIds: 'total-size',
  mangleExports: 'size',
  splitChunks: { minSize: 2500 },
  minimizer: [swcMinimizer, '...'],
};

const paneModules = {
  rules: [typescript('es2020'), { test: /\.txt$/, type: 'asset/source' }, { test: /\.css$/, type: 'css' }],
};

/** The pane as any shell ships it, to weigh it (`npm run check:size`). */
const pane = {
  ...base,
  name: 'pane',
  target: 'web',
  entry: { pane: [root('shared/pane/pane.css'), root('shared/pane/mount-pane.tsx')] },
  output: {
    path: root('out/pane'),
    filename: '[name].js',
    cssFilename: '[name].css',
    chunkFilename: 'parts/[id].js',
    library: { type: 'window', name: 'kehoach' },
    clean: true,
  },
  experiments: { css: true },
  plugins: panePlugins,
  module: paneModules,
  optimization: paneParts,
};

/** A page for looking at the pane alone; also what its browser tests open. */
const panePreview = {
  ...base,
  name: 'pane-preview',
  target: 'web',
  entry: { 'pane-preview': root('shared/pane/preview/preview.tsx') },
  output: { path: root('out/pane-preview'), filename: '[name].js', cssFilename: '[name].css' },
  experiments: { css: true },
  plugins: [copyFiles('shared/pane/preview', ['index.html', 'preview.css']), ...panePlugins],
  module: paneModules,
  optimization: paneParts,
};

const workbench = require('./workbench/browser/build/workbench-config.js')({ base, typescript });

const sheetsSidebar = require('./appsscript/build/sidebar-config.js')({ base, root, typescript });
const sheetsServer = require('./appsscript/build/server-config.js')({ base, root, typescript, copyFiles });

/** The Excel add-in's one page: pane, ribbon commands and worksheet functions. office.js comes from Microsoft. */
const addin = {
  ...base,
  name: 'addin',
  target: ['web', 'es2020'],
  entry: { taskpane: root('addin/taskpane/taskpane.ts'), recorder: root('addin/recorder/recorder.ts') },
  output: { path: root('dist/addin'), filename: '[name].js', cssFilename: '[name].css' },
  experiments: { css: true },
  plugins: panePlugins,
  module: { rules: [typescript('es2020'), { test: /\.css$/, type: 'css' }] },
  optimization: paneParts,
};

module.exports = [cli, bench, pane, panePreview, workbench, sheetsServer, sheetsSidebar, addin];
