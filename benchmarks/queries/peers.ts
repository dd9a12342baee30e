import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { PackageFolder } from "@enapter/http-api-packed";
import { build } from "esbuild";
import { generatedFolders } from "./install.ts";
import { exampleHeader, exampleServer, exampleUser, type QueryContender, type QuerySubject } from "./subject.ts";

/** Programs with the output of a generator, as modules of TypeScript. `<at>` is the package folder. */
interface PeerModules {
  /** Imports, and what makes the client, where there is one. */
  readonly setUp: string;
  /** Expression of the options of a query for a device. */
  readonly query: string;
  /** Module that exports everything. */
  readonly every: string;
  /** Members of the subject but `query`. */
  readonly members: string;
}

const headers = `{ "X-Enapter-Auth-Token": "example-token", "X-Enapter-Auth-User": ${JSON.stringify(exampleUser)} }`;
const server = JSON.stringify(exampleServer);
const trace = `{ "X-Trace": ${JSON.stringify(exampleHeader)} }`;
const id = '"battery-rack-1"';
const { "hey-api": heyApi, orval, kubb } = generatedFolders;

const modules: Readonly<Record<string, PeerModules>> = {
  "hey-api": {
    setUp: `import { client } from "<at>/${heyApi}/client.gen";
import { executeCommandMutation, getDeviceOptions } from "<at>/${heyApi}/@tanstack/react-query.gen";
client.setConfig({ baseUrl: ${server}, headers: ${headers} });\n`,
    query: `getDeviceOptions({ path: { device_id: ${id} } })`,
    every: `export { client } from "<at>/${heyApi}/client.gen";\nexport * from "<at>/${heyApi}/@tanstack/react-query.gen";\n`,
    members: `withHeader: getDeviceOptions({ path: { device_id: ${id} }, headers: ${trace} }),
  expanded: (expand) => getDeviceOptions({ path: { device_id: ${id} }, query: { expand } }),
  mutation: executeCommandMutation(),
  variables: { path: { device_id: ${id} }, body: { name: "set_charge_limit", arguments: { limit_percent: 85 } } },`,
  },
  orval: {
    setUp: `import { getExecuteCommandMutationOptions, getGetDeviceQueryOptions } from "<at>/${orval}/api";
const authorized = { fetch: { headers: ${headers} } };\n`,
    query: `getGetDeviceQueryOptions(${id}, undefined, authorized)`,
    every: `export * from "<at>/${orval}/api";\n`,
    members: `withHeader: getGetDeviceQueryOptions(${id}, undefined, { fetch: { headers: ${trace} } }),
  expanded: (expand) => getGetDeviceQueryOptions(${id}, { expand }, authorized),
  mutation: getExecuteCommandMutationOptions(authorized),
  variables: { deviceId: ${id}, data: { name: "set_charge_limit", arguments: { limit_percent: 85 } } },`,
  },
  kubb: {
    setUp: `import { setConfig } from "<at>/${kubb}/.kubb/fetch";
import { executeCommandMutationOptions } from "<at>/${kubb}/hooks/useExecuteCommand";
import { getDeviceQueryOptions } from "<at>/${kubb}/hooks/useGetDevice";
setConfig({ baseURL: ${server}, headers: ${headers} });\n`,
    query: `getDeviceQueryOptions(${id})`,
    every: `export { setConfig } from "<at>/${kubb}/.kubb/fetch";\nexport * from "<at>/${kubb}/index";\n`,
    members: `withHeader: getDeviceQueryOptions(${id}, undefined, ${trace}),
  expanded: (expand) => getDeviceQueryOptions(${id}, { expand }),
  mutation: executeCommandMutationOptions(),
  variables: { device_id: ${id}, data: { name: "set_charge_limit", arguments: { limit_percent: 85 } } },`,
  },
};

/** Writes the programs to where they find what is generated. */
export async function writeQueryPeers({ directory }: PackageFolder): Promise<QueryContender[]> {
  const programs = join(directory, "programs");
  await mkdir(programs, { recursive: true });
  const write = async (file: string, text: string) => {
    await writeFile(join(programs, file), text);
    return pathToFileURL(join(programs, file));
  };
  return Promise.all(
    Object.entries(modules).map(async ([name, { query, members, ...texts }]) => {
      const setUp = texts.setUp.replaceAll("<at>", directory);
      const every = texts.every.replaceAll("<at>", directory);
      return {
        name,
        setUp,
        query,
        one: await write(`${name}-one.ts`, `${setUp}export const options = ${query};\n`),
        every: await write(`${name}-every.ts`, every),
        subject: async () => {
          const text = `${setUp}export const subject = {\n  query: ${query},\n  ${members}\n};\n`;
          return loadSubject(await write(`${name}-subject.ts`, text));
        },
      };
    }),
  );
}

/** Bundles it first: what is generated imports without file endings, as only bundlers take it. */
async function loadSubject(file: URL): Promise<QuerySubject> {
  const outfile = file.pathname.replace(/\.ts$/, ".mjs");
  await build({ entryPoints: [file.pathname], outfile, bundle: true, format: "esm", platform: "browser" });
  const { subject } = (await import(pathToFileURL(outfile).href)) as { subject: QuerySubject };
  return subject;
}
