const { ExposeFunctionsPlugin } = require('./expose-functions-plugin.js');

/**
 * The server: one file that staff of an IT department can read, so it is not minified. Google's parser refused class
 * fields for years; the target turns them into plain assignments.
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
  module: { rules: [typescript('es2020')] },
  optimization: { minimize: false },
  plugins: [
    copyFiles('appsscript', ['appsscript.json']),
    new ExposeFunctionsPlugin({ entry: root('appsscript/server/main.ts'), asset: 'code.js', library: 'App' }),
  ],
});
