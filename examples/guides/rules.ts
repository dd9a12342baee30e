import { createClient } from "@enapter/http-api-client";

const enapter = createClient();
const [site] = await enapter.sites.list({ limit: 1 });
if (site === undefined) throw new Error("The token reaches no site.");
const site_id = site.id;

// #region create
const script = `enapter.log("the evening begins")`;
const created = await enapter.rules.create(
  {
    slug: "evening-discharge",
    // The code travels as Base64.
    script: { code: btoa(script), runtime_version: "V3" },
    disable: true,
  },
  { site_id },
);
console.log(created.slug, created.state);
// #endregion

// #region enable
const { state } = await enapter.rules.enable("evening-discharge", { site_id });
console.log(state);
// #endregion

// #region list
for await (const rule of enapter.rules.list({ site_id })) {
  console.log(rule.slug, rule.state);
}
// #endregion
