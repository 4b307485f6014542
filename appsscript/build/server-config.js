const MinimizerPlugin = require('minimizer-webpack-plugin');
const { ExposeFunctionsPlugin } = require('./expose-functions-plugin.js');
const { tidyParts } = require('./tidy-parts.js');

/** Folders and files whose texts the server shows in Vietnamese only. */
const SHOWN_BY_MENU = [
  ...['agencies', 'calendar', 'citations', 'commands', 'dates', 'draft', 'lint', 'merge', 'produce'],
  ...['profile', 'rules', 'store', 'table'],
].map((folder) => `core/${folder}`);

/** The functions of the menu's lines that make a sheet, from the list that the menu itself goes by. */
function buildFunctions() {
  require('@swc-node/register');
  const { BUILD_FUNCTIONS } = require('../server/build-functions.ts');
  return BUILD_FUNCTIONS.map(({ id, name, caption }) => ({
    name,
    comment: `/** Menu: ${caption}. */`,
    call: `buildSheet('${id}')`,
  }));
}

/**
 * Prints the bundle for people of an IT department who want to read what they install: every name stays, a statement a
 * line, and above each part the file that it comes from. Comments, which are in the repository, and code that nothing
 * calls are left out, for Google loads the whole file at every run.
 */
const readablePrint = new MinimizerPlugin({
  test: /code\.js$/,
  minify: MinimizerPlugin.terserMinify,
  extractComments: false,
  minimizerOptions: {
    ecma: 2020,
    mangle: false,
    compress: { defaults: false, dead_code: true, unused: true, keep_fargs: true, side_effects: true },
    format: { beautify: true, indent_level: 1, quote_style: 3, comments: /^ \.\// },
  },
});

/** Parts that are made ready at their first use are printed as the others are. */
const tidyPrint = {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('TidyPrint', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
      compilation.hooks.processAssets.tap({ name: 'TidyPrint', stage }, () => {
        compilation.updateAsset('code.js', (code) => new sources.RawSource(tidyParts(String(code.source()))));
      });
    });
  },
};

/**
 * The server: one file. Google's parser refused class fields for years; the target turns them into plain assignments.
 */
module.exports = ({ base, root, typescript, copyFiles }) => ({
  ...base,
  name: 'sheets-server',
  target: ['es2020'],
  entry: root('appsscript/server/main.ts'),
  output: {
    path: root('dist/sheets'),
    filename: 'code.js',
    library: { name: 'App', type: 'var' },
    globalObject: 'globalThis',
    chunkFormat: false,
    chunkLoading: false,
    wasmLoading: false,
  },
  module: {
    rules: [
      // why: this file is read by people, and what a run does not need is not even evaluated (`import defer`)
      typescript('es2020', { lazyPatterns: false }),
      {
        test: /\.ts$/,
        include: SHOWN_BY_MENU.map((place) => root('shared', place)),
        enforce: 'pre',
        loader: root('appsscript/build/vietnamese-only-loader.js'),
      },
    ],
  },
  experiments: { deferImport: true },
  optimization: {
    minimize: true,
    minimizer: [readablePrint],
    // why: names stay for who reads the file
    mangleExports: false,
    moduleIds: 'named',
  },
  plugins: [
    copyFiles('appsscript', ['appsscript.json']),
    tidyPrint,
    new ExposeFunctionsPlugin({
      entry: root('appsscript/server/main.ts'),
      asset: 'code.js',
      library: 'App',
      calls: buildFunctions,
    }),
  ],
});
