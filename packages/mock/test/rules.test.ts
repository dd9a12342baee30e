import { expect, test } from "vitest";
import { harbourId, otherSiteId, testMock } from "./support.ts";

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

test("a slug is taken only once in a site", async () => {
  const { send } = testMock();
  const body = { slug: "night-charge", script };
  expect((await send("POST", rules, { body })).status).toBe(409);
  expect((await send("PATCH", `${rules}/peak-shaving`, { body: { slug: "night-charge" } })).status).toBe(409);
  expect((await send("PATCH", `${rules}/night-charge`, { body: { slug: "night-charge" } })).status).toBe(200);
  expect((await send("POST", `/sites/${otherSiteId}/rule_engine/rules`, { body })).status).toBe(200);
});

test("a suspended engine stops its rules", async () => {
  const { send } = testMock();
  const state = async () => (await send("GET", `${rules}/night-charge`)).json.rule.state;
  const engine = `/sites/${harbourId}/rule_engine`;
  expect((await send("POST", `${engine}/suspend`)).json.engine.state).toBe("SUSPENDED");
  expect(await state()).toBe("STOPPED");
  expect((await send("POST", `${engine}/resume`)).json.engine.state).toBe("ACTIVE");
  expect(await state()).toBe("STARTED");
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

test("a V1 script needs its interval", async () => {
  const body = { slug: "timed", script: { code: "", runtime_version: "V1" } };
  const { status, json } = await testMock().send("POST", rules, { body });
  expect([status, json.errors[0].details.pointer]).toEqual([422, "/script/exec_interval"]);
});
