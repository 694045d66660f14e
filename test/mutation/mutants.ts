import ts from 'typescript';

/** One small change of a source file. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly put: string;
  /** Line, from 1 on. */
  readonly line: number;
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

/** Every mutant of a source file: operators, conditions, whole numbers, truth values and methods that have an opposite. */
export function mutantsOf(source: string, name: string): Mutant[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const add = (node: ts.Node, put: string) => {
    const start = node.getStart(file);
    found.push({ start, end: node.getEnd(), put, line: file.getLineAndCharacterOfPosition(start).line + 1 });
  };
  const visit = (node: ts.Node): void => {
    // Types do nothing when the program runs.
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isImportDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const put = SWAPPED[node.operatorToken.getText(file)];
      if (put && !isText(node.left) && !isText(node.right)) add(node.operatorToken, put);
    }
    if (ts.isIfStatement(node)) add(node.expression, `!(${node.expression.getText(file)})`);
    if (ts.isConditionalExpression(node)) add(node.condition, `!(${node.condition.getText(file)})`);
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) add(node, node.operand.getText(file));
    if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'false');
    if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'true');
    if (ts.isNumericLiteral(node) && /^\d+$/.test(node.text)) add(node, String(Number(node.text) + 1));
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const put = METHODS[node.expression.name.text];
      if (put) add(node.expression.name, put);
      if (node.expression.name.text === 'filter') add(node, node.expression.expression.getText(file));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The source with one mutant in it. */
export const withMutant = (source: string, { start, end, put }: Mutant): string => source.slice(0, start) + put + source.slice(end);
