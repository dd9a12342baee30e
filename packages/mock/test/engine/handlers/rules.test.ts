import { expect, test } from "vitest";
import { harbourId, otherSiteId, testMock } from "../../support.ts";

const rules = `/sites/${harbourId}/rule_engine/rules`;
const script = { code: "", runtime_version: "V3" };

test("a rule is created, listed, changed and deleted", async () => {
  const { send } = testMock();
  const created = (await send("POST", rules, { body: { slug: "cooling", script, disable: true } })).json.rule;
  expect(created).toMatchObject({ slug: "cooling", disabled: true, state: "STOPPED", script });
  expect((await send("GET", `${rules}?limit=1&offset=2`)).json).toEqual({ rules: [created], total_count: 3 });
  const path = `${rules}/cooling`;
  expect((await send("POST", `${path}/enable`)).json.rule).toMatchObject({ disabled: false, state: "STARTED" });
  const timed = { code: "Cg==", runtime_version: "V1", exec_interval: "1m" };
  expect((await send("POST", `${path}/update_script`, { body: { script: timed } })).json.rule.script).toEqual(timed);
  expect((await send("PATCH", path, { body: { slug: "chilling" } })).json.rule).toMatchObject({ id: created.id });
  expect((await send("GET", path)).status).toBe(404);
  expect((await send("DELETE", `${rules}/${created.id}`)).json).toEqual({});
  expect((await send("GET", rules)).json.total_count).toBe(2);
});

test("both prefixes lead to the rules of the gateway's site, other sites have their own", async () => {
  const { send } = testMock();
  await send("POST", "/site/rule_engine/rules", { body: { slug: "cooling", script } });
  expect((await send("GET", `${rules}/cooling`)).status).toBe(200);
  expect((await send("GET", `/sites/${otherSiteId}/rule_engine/rules`)).json).toEqual({ rules: [], total_count: 0 });
  expect((await send("GET", `/sites/${otherSiteId}/rule_engine`)).json.engine.timezone).toBe("Europe/Zurich");
});

test("a slug is unique at a site", async () => {
  const { send } = testMock();
  const body = { slug: "night-charge", script };
  expect((await send("POST", rules, { body })).status).toBe(409);
  expect((await send("PATCH", `${rules}/peak-shaving`, { body: { slug: "night-charge" } })).status).toBe(409);
  expect((await send("PATCH", `${rules}/night-charge`, { body: { slug: "night-charge" } })).status).toBe(200);
  expect((await send("POST", `/sites/${otherSiteId}/rule_engine/rules`, { body })).status).toBe(200);
});

test("a slug is not the id of another rule, of any site", async () => {
  const { send } = testMock();
  const peakShaving = (await send("GET", `${rules}/peak-shaving`)).json.rule;
  const elsewhere = `/sites/${otherSiteId}/rule_engine/rules`;
  const body = { slug: peakShaving.id };
  expect((await send("POST", rules, { body: { ...body, script } })).status).toBe(409);
  expect((await send("POST", elsewhere, { body: { ...body, script } })).status).toBe(409);
  const refused = await send("PATCH", `${rules}/night-charge`, { body });
  expect([refused.status, refused.json.errors[0].details.rule_id]).toEqual([409, peakShaving.id]);
  expect((await send("PATCH", `${rules}/peak-shaving`, { body })).json.rule.slug).toBe(peakShaving.id);
});

test.each(["x", "Night", "night_1", "-night", "night-", "night--1", "n ight"])(
  "no rule can have the slug %s",
  async (slug) => {
    const { send } = testMock();
    expect((await send("POST", rules, { body: { slug, script } })).status).toBe(400);
    expect((await send("PATCH", `${rules}/night-charge`, { body: { slug } })).status).toBe(400);
  },
);

test.each([{}, { slug: "" }, { slug: null }])("%j leaves a rule unchanged", async (body) => {
  const { send } = testMock();
  const before = (await send("GET", `${rules}/night-charge`)).json;
  expect((await send("PATCH", `${rules}/night-charge`, { body })).json).toEqual(before);
});

test("the state of a rule follows whether it is disabled, also while the engine is suspended", async () => {
  const { send } = testMock();
  const state = async () => (await send("GET", `${rules}/night-charge`)).json.rule.state;
  const engine = `/sites/${harbourId}/rule_engine`;
  expect((await send("POST", `${engine}/suspend`)).json.engine.state).toBe("SUSPENDED");
  expect(await state()).toBe("STARTED");
  await send("POST", `${rules}/night-charge/disable`);
  expect(await state()).toBe("STOPPED");
  await send("POST", `${rules}/night-charge/enable`);
  expect(await state()).toBe("STARTED");
  expect((await send("POST", `${engine}/resume`)).json.engine.state).toBe("ACTIVE");
});

test("a batch changes all rules or none", async () => {
  const { send } = testMock();
  const disabled = async () =>
    (await send("GET", rules)).json.rules.map((rule: { disabled: boolean }) => rule.disabled);
  const batch = (name: string, ids: string[]) => send("POST", `${rules}/${name}`, { body: { rule_ids: ids } });
  expect((await batch("batch_disable", ["night-charge", "none"])).status).toBe(404);
  expect(await disabled()).toEqual([false, true]);
  await batch("batch_disable", ["night-charge"]);
  expect(await disabled()).toEqual([true, true]);
  await batch("batch_enable", ["night-charge", "peak-shaving"]);
  expect(await disabled()).toEqual([false, false]);
});

test.each([
  [{ code: "", runtime_version: "V1" }, "/script/exec_interval", "required"],
  [{ code: "", runtime_version: "V1", exec_interval: "0s" }, "/script/exec_interval", "minimum"],
  [{ code: "not base64!", runtime_version: "V3" }, "/script/code", "contentEncoding"],
  [{ code: "/w==", runtime_version: "V3" }, "/script/code", "contentEncoding"],
])("the script %j is refused", async (bad, pointer, rule) => {
  const { send } = testMock();
  const created = await send("POST", rules, { body: { slug: "timed", script: bad } });
  const updated = await send("POST", `${rules}/night-charge/update_script`, { body: { script: bad } });
  for (const { status, json } of [created, updated]) {
    expect([status, json.errors[0].details]).toEqual([422, { in: "body", pointer, rule }]);
  }
});

test("only an old runtime has an interval", async () => {
  const { send } = testMock();
  const body = { slug: "free", script: { ...script, exec_interval: "1m" } };
  expect((await send("POST", rules, { body })).json.rule.script).toEqual(script);
});

test("the Cloud reaches a rule engine only through a gateway that is online", async () => {
  const { send } = testMock({ mode: "cloud" });
  const { site } = (await send("POST", "/sites", { body: { name: "Bare", timezone: "UTC" } })).json;
  const refused = await send("GET", `/sites/${site.id}/rule_engine`);
  expect([refused.status, refused.json.errors[0].code]).toEqual([404, "RULE_ENGINE_NOT_FOUND"]);
  expect((await send("GET", `/sites/${harbourId}/rule_engine`)).status).toBe(200);
});
