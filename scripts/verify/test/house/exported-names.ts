import ts from "typescript-5.9";
import { isExported } from "./syntax.ts";

/** Returns the names that a module declares and exports; re-exported names are left out. */
export function exportedNames(source: ts.SourceFile): string[] {
  return source.statements.filter(isExported).flatMap((statement) => {
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    }
    return isNamed(statement) && statement.name !== undefined ? [statement.name.text] : [];
  });
}

function isNamed(statement: ts.Statement): statement is ts.Statement & { readonly name?: ts.Identifier } {
  return (
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  );
}
