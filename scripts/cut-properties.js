const ts = require('typescript');

/** The text of a module without those properties of its objects that `isCut` picks; they are not looked into. */
module.exports = function cutProperties(path, source, isCut) {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const cuts = [];
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && isCut(node)) cuts.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return cuts.reduceRight(
    (text, node) => text.slice(0, node.getStart()) + text.slice(node.end).replace(/^\s*,/, ''),
    source,
  );
};
