const { InlinePagePlugin } = require('./inline-page-plugin.js');

/** The side bar: the pane in one file, with nothing left to load. */
module.exports = ({ base, root, typescript }) => ({
  ...base,
  name: 'sheets-sidebar',
  target: ['web', 'es2020'],
  entry: { sidebar: root('appsscript/sidebar/main.tsx') },
  output: { path: root('dist/sheets'), filename: '[name].js', cssFilename: '[name].css' },
  experiments: { css: true },
  // why: webpack would minify the finished page again and undo its escapes
  optimization: { minimizeOptions: { html: false }, moduleIds: 'size', mangleExports: 'size' },
  plugins: [
    new InlinePagePlugin({
      page: root('appsscript/sidebar/index.html'),
      script: 'sidebar.js',
      styles: 'sidebar.css',
      asset: 'sidebar.html',
    }),
  ],
  module: {
    // why: a part that is loaded later would be a second file
    parser: { javascript: { dynamicImportMode: 'eager' } },
    rules: [typescript('es2020'), { test: /\.css$/, type: 'css' }],
  },
});
