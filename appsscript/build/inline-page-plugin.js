const { readFileSync } = require('node:fs');
const { Compilation, sources } = require('webpack');
const { makeInlineSafe } = require('./make-inline-safe.js');

/** Puts the script and the styles into the page, so that one file goes to Google and nothing is fetched. */
class InlinePagePlugin {
  constructor({ page, script, styles, asset }) {
    this.options = { page, script, styles, asset };
  }

  apply(compiler) {
    const { page, script, styles, asset } = this.options;
    compiler.hooks.thisCompilation.tap('InlinePage', (compilation) => {
      compilation.fileDependencies.add(page);
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
      compilation.hooks.processAssets.tap({ name: 'InlinePage', stage }, (assets) => {
        const textOf = (name) => String(assets[name]?.source() ?? '');
        const html = readFileSync(page, 'utf8')
          // why: functions as replacements, for "$&" in the bundle is not a pattern
          .replace('/*styles*/', () => textOf(styles))
          .replace('/*script*/', () => makeInlineSafe(textOf(script)));
        for (const name of [script, styles]) if (assets[name]) compilation.deleteAsset(name);
        compilation.emitAsset(asset, new sources.RawSource(html));
      });
    });
  }
}

module.exports = { InlinePagePlugin };
