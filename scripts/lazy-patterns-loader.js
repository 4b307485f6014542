const ts = require('typescript');

/**
 * Makes the patterns of a module when they are first asked for: `const SHAPE = /…/u` becomes a function that keeps what it
 * made, and each use of it a call. A check of fifty rows asks for a fifth of nine hundred patterns, and V8 reads a pattern
 * whole when it is made, with all the letters of `\p{L}`. Meant for pure modules (shared/core, shared/data), where nobody
 * can see when a constant is made. Tables without patterns stay, for they are asked for in the inmost loops; so do
 * constants that are exported, and names that mean two things in a module. Runs on JavaScript, after swc.
 */
module.exports = function lazyPatternsLoader(source) {
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const lazy = patternConstants(file);
  if (lazy.size === 0) return source;
  for (const [name, uses] of usesOf(file, lazy)) if (!uses.every(canCall)) lazy.delete(name);
  const edits = [...lazy].flatMap(([name, declaration]) => definition(name, declaration));
  for (const [name, uses] of usesOf(file, lazy))
    for (const use of uses) edits.push({ at: use.getEnd(), text: isShorthand(use) ? `: ${name}()` : '()' });
  return edits.sort((a, b) => b.at - a.at).reduce((text, edit) => insert(text, edit), source);
};

const insert = (text, { at, text: added }) => text.slice(0, at) + added + text.slice(at);

/** `const A = init` as `let A$made; const A = () => A$made ?? (A$made = init)`, by insertions only: uses stand in it. */
function definition(name, declaration) {
  const kept = `${name}$made`;
  return [
    { at: declaration.parent.parent.getStart(), text: `let ${kept};\n` },
    { at: declaration.initializer.getStart(), text: `() => ${kept} ?? (${kept} = ` },
    { at: declaration.initializer.getEnd(), text: ')' },
  ];
}

/** The constants at the top of a module that hold a pattern, by their names. */
function patternConstants(file) {
  const found = new Map();
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement) || statement.modifiers) continue;
    const { declarations, flags } = statement.declarationList;
    const [declaration] = declarations;
    if (!(flags & ts.NodeFlags.Const) || declarations.length > 1 || !ts.isIdentifier(declaration.name))
      continue;
    if (holdsPattern(declaration.initializer)) found.set(declaration.name.text, declaration);
  }
  return found;
}

/** Whether a pattern is made with it, not only by a function that it holds. */
const holdsPattern = (node) =>
  ts.isRegularExpressionLiteral(node) ||
  (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') ||
  (!ts.isFunctionLike(node) && ts.forEachChild(node, holdsPattern) === true);

/** Every place where one of the names stands for itself, its own declaration aside. */
function usesOf(file, constants) {
  const uses = new Map(Array.from(constants.keys(), (name) => [name, []]));
  const visit = (node) => {
    if (ts.isIdentifier(node) && constants.get(node.text)?.name !== node && !isKey(node))
      uses.get(node.text)?.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return uses;
}

/** The `a` of `x.a`, of `{ a: 1 }` and of `{ a: b } = x`. */
const isKey = (node) =>
  (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) ||
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node) ||
  (ts.isMethodDeclaration(node.parent) && node.parent.name === node) ||
  (ts.isBindingElement(node.parent) && node.parent.propertyName === node);

const isShorthand = ({ parent }) => ts.isShorthandPropertyAssignment(parent);

/** Whether a use may become a call: it is read, neither bound anew, nor exported, nor made an instance of. */
function canCall(use) {
  const { parent } = use;
  if (parent.name === use && !isShorthand(use)) return false;
  if (ts.isExportSpecifier(parent) || ts.isExportAssignment(parent) || ts.isImportClause(parent))
    return false;
  return !isCallee(use);
}

/** `new X.Y()`: behind a call it would be another call. */
const isCallee = (node) =>
  (ts.isNewExpression(node.parent) && node.parent.expression === node) ||
  (ts.isPropertyAccessExpression(node.parent) && node.parent.expression === node && isCallee(node.parent));
