const { Compilation, sources } = require('webpack');
const { entryPoints } = require('./entry-points.js');

/**
 * Turns `var App = (() => …)()` into functions at top level, which is where Google looks for them, with their
 * parameters and their comments: custom functions are known by the tag in the comment.
 */
class ExposeFunctionsPlugin {
  /** `calls` gives further functions, each a call of an exported one: `{ name, comment, call }`. */
  constructor({ entry, asset, library, calls }) {
    this.options = { entry, asset, library, calls };
  }

  apply(compiler) {
    const { entry, asset, library, calls } = this.options;
    compiler.hooks.thisCompilation.tap('ExposeFunctions', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE + 1;
      compilation.hooks.processAssets.tap({ name: 'ExposeFunctions', stage }, () => {
        const exported = entryPoints(entry).map(({ name, parameters, comment }) => {
          const list = parameters.join(', ');
          return { name, comment, list, call: `${name}(${list})` };
        });
        const stubs = [...exported, ...calls()].map(
          ({ name, comment, list = '', call }) =>
            `${comment}${comment ? '\n' : ''}function ${name}(${list}) {\n  return ${library}.${call};\n}\n`,
        );
        compilation.updateAsset(asset, (bundle) => new sources.ConcatSource(bundle, '\n', stubs.join('\n')));
      });
    });
  }
}

module.exports = { ExposeFunctionsPlugin };
