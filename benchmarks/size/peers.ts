import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { PackageFolder } from "@enapter/http-api-packed";

/** A program of a peer that does what ours of one operation does, and exports the result for the same reason. */
export interface PeerProgram {
  readonly name: string;
  readonly file: URL;
}

const programs: Readonly<Record<string, string>> = {
  "openapi-fetch": `import createClient from "openapi-fetch";
const client = createClient({ baseUrl: "https://api.example/v3", headers: { "X-Enapter-Auth-Token": "example-token" } });
export const device = client.GET("/devices/{device_id}", { params: { path: { device_id: "battery-rack-1" } } });
`,
  "hey-api": `import { getDevice } from "../hey-api/sdk.gen";
import { client } from "../hey-api/client.gen";
client.setConfig({ baseUrl: "https://api.example/v3", auth: () => "example-token" });
export const device = getDevice({ path: { device_id: "battery-rack-1" } });
`,
  openai: `import { OpenAI } from "openai";
const client = new OpenAI({ baseURL: "https://api.example/v3", apiKey: "example-token" });
export const device = client.get("/devices/battery-rack-1");
`,
  ky: `import ky from "ky";
const client = ky.create({ prefix: "https://api.example/v3", headers: { "X-Enapter-Auth-Token": "example-token" } });
export const device = client.get("devices/battery-rack-1").json();
`,
};

/** Writes the programs to where they find their packages. */
export async function writePeerPrograms({ directory }: PackageFolder): Promise<PeerProgram[]> {
  const folder = join(directory, "programs");
  await mkdir(folder, { recursive: true });
  return Promise.all(
    Object.entries(programs).map(async ([name, text], index) => {
      const file = join(folder, `${index}.ts`);
      await writeFile(file, text);
      return { name, file: pathToFileURL(file) };
    }),
  );
}
