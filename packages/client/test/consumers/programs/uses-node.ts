import { createClient } from "@enapter/http-api-client";
import {
  createNodeFetch,
  type NodeFetch,
  type NodeFetchOptions,
  type ZipDirectoryOptions,
  zipDirectory,
} from "@enapter/http-api-client/node";
import { ProxyAgent } from "undici";

export async function deviceName(device_id: string, options: NodeFetchOptions): Promise<string> {
  await using fetch: NodeFetch = createNodeFetch(options);
  const enapter = createClient({ token: "example-token", gateway: "enapter-gateway.local", fetch });
  return (await enapter.devices.get(device_id)).name;
}

export const throughProxy: NodeFetch = createNodeFetch({ dispatcher: new ProxyAgent("http://proxy.example:3128") });

export async function uploadBlueprint(directory: string, options: ZipDirectoryOptions): Promise<string> {
  const enapter = createClient({ token: "example-token" });
  return (await enapter.blueprints.upload(await zipDirectory(directory, options))).id;
}
