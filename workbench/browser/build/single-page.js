const { createHash } = require('node:crypto');

const NAME = 'ke-hoach-chuan.html';

/** Script text that ends neither its element early nor turns it into a comment. */
const inScript = (code) => code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
const inStyle = (css) => css.replace(/<\/(style)/gi, '<\\/$1');
// why: a page in an attribute must not show the marks that the page around is put together by
const inAttribute = (html) => html.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
const hashOf = (code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** Puts the style sheet and the script of a page into it. */
function inline(html, asset) {
  return html
    .replace(
      /<link rel="stylesheet" href="([^"]+)" \/>/g,
      (_, name) => `<style>${inStyle(asset(name))}</style>`,
    )
    .replace(/(?:(?<![ \t])[ \t]+)?<script defer src="[^"]+"><\/script>\n/g, '');
}

const withScript = (html, code) => html.replace('</body>', () => `<script>${code}</script></body>`);

/** One page with everything inside; its policy names each script by its hash. */
function buildPage(asset, parts) {
  // why: parts that stand before the program count as loaded when it asks for them
  const paneCode = inScript([...parts, 'pane.js'].map(asset).join(';\n'));
  const deskCode = inScript(asset('workbench.js'));
  const scripts = `script-src ${hashOf(paneCode)} ${hashOf(deskCode)}`;
  const policy = (html) => html.replace("script-src 'self'", scripts);
  const pane = policy(withScript(inline(asset('pane.html'), asset), paneCode));
  const frame = `srcdoc="${inAttribute(pane)}"`;
  const desk = policy(inline(asset('index.html'), asset)).replace('src="pane.html"', () => frame);
  return withScript(desk, deskCode);
}

/** Emits the workbench as one HTML file that needs no web server. */
const singlePage = {
  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap('single-page', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'single-page', stage }, () => {
        if (compilation.errors.length > 0) return;
        const asset = (name) => compilation.getAsset(name).source.source().toString();
        const parts = Object.keys(compilation.assets).filter((name) => /^part-.*\.js$/.test(name));
        compilation.emitAsset(NAME, new RawSource(buildPage(asset, parts)));
      });
    });
  },
};

module.exports = { singlePage };
