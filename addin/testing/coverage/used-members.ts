import path from 'node:path';

import ts from 'typescript';

/** One use of Excel's object model in the add-in's code. */
export interface UsedMember {
  /** Class of the object model, such as `Range`. */
  readonly type: string;
  readonly member: string;
  readonly isWritten: boolean;
}

const ADDIN = path.join(__dirname, '../..');
/** Members that every proxy has; they say nothing of Excel. */
const OF_EVERY_PROXY = new Set(['load', 'context', 'items', 'isNullObject', 'toJSON', 'track', 'untrack']);

/** Which members of Excel's classes the shipped code names, as the compiler sees it. */
export function usedMembers(): readonly UsedMember[] {
  const config = ts.readConfigFile(path.join(ADDIN, 'tsconfig.json'), (file) => ts.sys.readFile(file));
  const { options, fileNames } = ts.parseJsonConfigFileContent(config.config, ts.sys, ADDIN);
  const shipped = fileNames.filter(
    (file) => /addin\/(?:host|excel-host)/.test(file) && !file.endsWith('.test.ts'),
  );
  const program = ts.createProgram(shipped, options);
  const found = new Map<string, UsedMember>();
  for (const file of shipped) {
    const source = program.getSourceFile(file);
    if (source)
      visit(source, program.getTypeChecker(), (use) => {
        found.set(Object.values(use).join(), use);
      });
  }
  return [...found.values()];
}

type Found = (use: UsedMember) => void;

function visit(node: ts.Node, checker: ts.TypeChecker, found: Found): void {
  const [owner, name] = accessOf(node);
  if (owner && name !== undefined && !OF_EVERY_PROXY.has(name))
    for (const type of classesOf(checker.getTypeAtLocation(owner)))
      found({ type, member: name, isWritten: isTarget(node) });
  ts.forEachChild(node, (child) => {
    visit(child, checker, found);
  });
}

/** The object and the member that `node` names, as `range.values` or `const { values } = range` do. */
function accessOf(node: ts.Node): readonly [ts.Node?, string?] {
  if (ts.isPropertyAccessExpression(node)) return [node.expression, node.name.text];
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    return ts.isIdentifier(name) ? [node.parent, name.text] : [];
  }
  return [];
}

const isTarget = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node.parent) &&
  node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
  node.parent.left === node;

/** Names of the classes of the namespace `Excel` in a type. */
function classesOf(type: ts.Type): readonly string[] {
  if (type.isUnion()) return type.types.flatMap(classesOf);
  const declaration = type.getSymbol()?.declarations?.find(ts.isClassDeclaration);
  const space = declaration?.parent.parent;
  const isExcel = space !== undefined && ts.isModuleDeclaration(space) && space.name.text === 'Excel';
  const name = isExcel ? declaration?.name?.text : undefined;
  // why: the context belongs to the library, it is no object of the workbook
  return name === undefined || name === 'RequestContext' ? [] : [name];
}
