import { readdir, readFile } from "node:fs/promises";
import { createClient } from "@enapter/http-api-client";

const folder = new URL("rules/", import.meta.url);
const enapter = createClient();
const [site] = await enapter.sites.list({ limit: 1 });
if (site === undefined) throw new Error("The token reaches no site.");
const site_id = site.id;

const rules = await enapter.rules.list({ site_id }).toArray();
const known = new Map(rules.map((rule) => [rule.slug, rule]));
let changed: string | undefined;
for (const file of (await readdir(folder)).filter((name) => name.endsWith(".lua")).sort()) {
  const slug = file.replace(/\.lua$/, "");
  const code = (await readFile(new URL(file, folder))).toString("base64");
  const script = { code, runtime_version: "V3" } as const;
  const rule = known.get(slug);
  if (rule === undefined) {
    await enapter.rules.create({ slug, script, disable: true }, { site_id });
    console.log(slug, "created, disabled");
  } else if (rule.script.code === code && rule.script.runtime_version === script.runtime_version) {
    console.log(slug, "unchanged");
  } else {
    await enapter.rules.updateScript(slug, { script }, { site_id });
    console.log(slug, "updated,", rule.state);
    if (!rule.disabled) changed = slug;
  }
}

// A rule that runs shows soon whether the new script works.
if (changed !== undefined) {
  let lines = 0;
  const signal = AbortSignal.timeout(60_000);
  const log = enapter.rules.streamLogs(changed, { site_id, signal });
  for await (const { severity, message } of log) {
    console.log(changed, `${severity}: ${message}`);
    lines += 1;
    if (lines === 1) break;
  }
}
