import ts from 'typescript';

/** One small change of a source file. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly put: string;
  /** Line, from 1 on. */
  readonly line: number;
  /** The expression around it: when that is not evaluated, the mutant does nothing. */
  readonly around: readonly [start: number, end: number];
}

const SWAPPED: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '+=': '-=',
  '-=': '+=',
  '|': '&',
  '&': '|',
};
const METHODS: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor',
};

/** Whether a string is joined: `+` of strings cannot become `-`. */
const isText = (node: ts.Node) => ts.isStringLiteral(node) || ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node);

const isLink = (node: ts.Node): node is ts.PropertyAccessExpression | ts.ElementAccessExpression | ts.CallExpression | ts.NonNullExpression =>
  ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) || ts.isCallExpression(node) || ts.isNonNullExpression(node);

/** The expression whose evaluation comes before that of the node, whole chains of `?.` included: cut in two they behave differently. */
function expressionAround(node: ts.Node): ts.Node {
  let around = node;
  // What is no expression by itself: a name before a colon.
  if (ts.isPropertyAssignment(around.parent) && around.parent.name === around) around = around.parent.parent;
  for (let above = around.parent; isLink(above) && above.expression === around; above = around.parent) around = above;
  return around;
}

/** Every mutant of a source file: operators, conditions, whole numbers, truth values and methods that have an opposite. */
export function mutantsOf(source: string, name: string): Mutant[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  /** `inside`: the expression that the changed node belongs to, where that is no expression itself. */
  const add = (node: ts.Node, put: string, inside: ts.Node = node) => {
    const start = node.getStart(file);
    const around = expressionAround(inside);
    found.push({
      start,
      end: node.getEnd(),
      put,
      line: file.getLineAndCharacterOfPosition(start).line + 1,
      around: [around.getStart(file), around.getEnd()],
    });
  };
  const visit = (node: ts.Node): void => {
    // Types do nothing when the program runs, and import.meta.glob is read by the bundler.
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isImportDeclaration(node)) return;
    if (ts.isCallExpression(node) && node.expression.getText(file) === 'import.meta.glob') return;
    if (ts.isBinaryExpression(node)) {
      const put = SWAPPED[node.operatorToken.getText(file)];
      if (put && !isText(node.left) && !isText(node.right)) add(node.operatorToken, put, node);
    }
    if (ts.isIfStatement(node)) add(node.expression, `!(${node.expression.getText(file)})`);
    if (ts.isConditionalExpression(node)) add(node.condition, `!(${node.condition.getText(file)})`);
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) add(node, node.operand.getText(file));
    if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'false');
    if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'true');
    if (ts.isNumericLiteral(node) && /^\d+$/.test(node.text)) add(node, String(Number(node.text) + 1));
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const put = METHODS[node.expression.name.text];
      if (put) add(node.expression.name, put, node);
      if (node.expression.name.text === 'filter') add(node, node.expression.expression.getText(file));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/**
 * The source telling which of its mutants are reached: each expression sets its number, from `first` on, in the array
 * `globalThis.__reached`.
 */
export function withProbes(source: string, mutants: readonly Mutant[], first: number): string {
  const puts = mutants.flatMap(({ around: [start, end] }, index) => [
    { at: start, length: end - start, put: `(globalThis.__reached[${first + index}] = 1, ` },
    { at: end, length: start - end, put: ')' },
  ]);
  // At one place what ends comes before what begins, the longer opens first and the shorter closes first.
  puts.sort((a, b) => a.at - b.at || Math.sign(a.length) - Math.sign(b.length) || b.length - a.length);
  let at = 0;
  let out = '';
  for (const each of puts) {
    out += source.slice(at, each.at) + each.put;
    at = each.at;
  }
  return out + source.slice(at);
}

/** The source with one mutant in it. */
export const withMutant = (source: string, { start, end, put }: Mutant): string => source.slice(0, start) + put + source.slice(end);
