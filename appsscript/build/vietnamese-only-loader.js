const ts = require('typescript');

/**
 * Empties the English half of `{ vi, en }` texts, those with parts to fill in included. The menu and the custom functions of Google Sheets speak Vietnamese
 * only, so the server never shows it; what it hands to the side bar comes from folders that this loader does not touch.
 */
module.exports = function vietnameseOnlyLoader(source) {
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.Latest, true);
  return englishTexts(file).reduceRight(
    (text, node) => `${text.slice(0, node.getStart())}''${text.slice(node.end)}`,
    source,
  );
};

/** The texts called `en` that stand beside one called `vi`, in the order of the file. */
function englishTexts(file) {
  const found = [];
  const visit = (node) => {
    if (ts.isObjectLiteralExpression(node)) {
      const english = property(node, 'en');
      if (property(node, 'vi') && english && isText(english.initializer)) found.push(english.initializer);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.sort((a, b) => a.getStart() - b.getStart());
}

const isText = (node) => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

const property = (node, name) =>
  node.properties.find((one) => ts.isPropertyAssignment(one) && one.name.getText() === name);
