const ts = require('typescript');

/** What only the help page of a rule shows. */
const PAGE = new Set(['examples', 'docs.why', 'docs.basis', 'docs.howToFix', 'docs.whenNot']);

/**
 * Leaves the help page out of a rule's file. A rule stays one file for its authors; the pages are gathered by
 * `rule-pages-loader.js` and loaded when somebody opens one.
 */
module.exports = function dropRulePagesLoader(source) {
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.Latest, true);
  const cuts = propertiesOfRules(file).filter(({ path }) => PAGE.has(path));
  return cuts.reduceRight(
    (text, { node }) => text.slice(0, node.getStart()) + text.slice(node.end).replace(/^\s*,/, ''),
    source,
  );
};

/** The properties inside `defineRule({ … })` in the order of the text; those of `docs` carry its name. */
function propertiesOfRules(file) {
  const found = [];
  const visit = (node, owner) => {
    const name = ts.isObjectLiteralElementLike(node) && node.name ? node.name.getText() : undefined;
    if (name) found.push({ path: owner === 'docs' ? `docs.${name}` : name, node });
    if (name === 'examples' || name === 'messages' || ts.isFunctionLike(node)) return;
    ts.forEachChild(node, (child) => visit(child, name ?? owner));
  };
  const search = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'defineRule')
      node.arguments.forEach((one) => visit(one));
    else ts.forEachChild(node, search);
  };
  search(file);
  return found;
}
