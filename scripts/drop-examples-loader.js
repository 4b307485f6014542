const ts = require('typescript');

/**
 * Leaves the `examples` of the forms of time out of a bundle: they are for tests and for whoever reads the file.
 */
module.exports = function dropExamplesLoader(source) {
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.Latest, true);
  const cuts = [];
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'examples') cuts.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return cuts.reduceRight(
    (text, node) => text.slice(0, node.getStart()) + text.slice(node.end).replace(/^\s*,/, ''),
    source,
  );
};
