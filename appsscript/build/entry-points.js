const { readFileSync } = require('node:fs');
const ts = require('typescript');

const isExported = (statement) =>
  ts.isFunctionDeclaration(statement) &&
  (statement.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** The exported functions of a TypeScript file with their parameters and comments, in order. */
function entryPoints(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements.filter(isExported).map((statement) => ({
    name: statement.name.text,
    parameters: statement.parameters.map(({ name }) => name.getText(source)),
    comment: ts
      .getJSDocCommentsAndTags(statement)
      .filter(ts.isJSDoc)
      .map((comment) => comment.getText(source))
      .join('\n'),
  }));
}

module.exports = { entryPoints };
