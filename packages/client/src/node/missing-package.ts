import { UsageError } from "../errors/usage-error.ts";

/**
 * For the `catch` of an `import()` of a package that is installed beside the client by those who need it. The `import()` stays
 * where it is, with the name in it and the `catch` right behind: so bundlers find the package, and do not fail without it.
 * @param user What needs the package: the beginning of a sentence.
 * @param hint What else to know about its installation: the end of the sentence.
 * @returns a function that throws a `UsageError` which says what to install.
 */
export function missingPackage(user: string, name: string, hint = ""): (cause: unknown) => never {
  return (cause) => {
    throw new UsageError(`${user} needs the package ${name}: run \`npm install ${name}\`${hint}.`, { cause });
  };
}
