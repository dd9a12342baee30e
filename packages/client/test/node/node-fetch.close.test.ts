import { once } from "node:events";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { UsageError } from "../../src/errors/index.ts";
import { createNodeFetch } from "../../src/node.ts";
import { failure } from "../support/failure.ts";
import { latch, serve } from "../support/loopback.ts";
import { program } from "../support/program.ts";
import { countingSignal } from "../support/signal.ts";

test("closing waits for what is under way, and refuses what comes after", async () => {
  const [arrived, go] = [latch(), latch()];
  const url = await serve(async (_request, response) => {
    arrived.open();
    await go.promise;
    response.end("ok");
  });
  const fetch = createNodeFetch();
  const call = fetch(url, { method: "POST", body: "a" });
  await arrived.promise;
  const closed = fetch.close();
  expect(fetch.close()).toBe(closed);
  expect(await failure(fetch(url))).toBeInstanceOf(UsageError);
  go.open();
  expect(await (await call).text()).toBe("ok");
  await closed;
  expect(await failure(fetch(url))).toBeInstanceOf(UsageError);
});

test("closing waits for a body that is being read, not for one that nobody reads", async () => {
  const go = latch();
  const url = await serve(async (request, response) => {
    response.write("first");
    if (request.url === "/read") await go.promise;
    if (request.url === "/read") response.end("last");
  });
  const fetch = createNodeFetch();
  const [read, unread] = [await fetch(`${url}/read`), await fetch(`${url}/unread`)];
  const text = read.text();
  const closed = fetch.close();
  go.open();
  expect(await text).toBe("firstlast");
  await closed;
  expect(await failure(unread.text())).toMatchObject({
    message: "terminated",
    cause: { message: "the transport was closed" },
  });
});

test("a transport that was never used closes, and so does one in `await using`", async () => {
  await createNodeFetch().close();
  const url = await serve((_request, response) => response.end("ok"));
  let kept: typeof fetch | undefined;
  {
    await using own = createNodeFetch();
    expect(await (await own(url)).text()).toBe("ok");
    kept = own as typeof fetch;
  }
  expect(await failure(kept(url))).toBeInstanceOf(UsageError);
});

test("two thousand calls leave no listener on their signal", async () => {
  const url = await serve((request, response) => {
    // Some answers come in two pieces, some break off.
    const index = Number(request.url?.slice(1));
    if (index % 10 === 3) response.write("o");
    if (index % 100 === 7) response.destroy();
    else response.end("ok");
  });
  const { signal, listeners } = countingSignal();
  const fetch = createNodeFetch({ connections: 16 });
  let next = 0;
  const worker = async () => {
    while (next < 2000) {
      const index = next++;
      const call = fetch(`${url}/${index}`, { signal, method: index % 2 === 0 ? "GET" : "POST" });
      if (index % 10 === 4) await (await call).body?.cancel();
      else await call.then((response) => response.text()).catch(() => {});
    }
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  expect(listeners()).toBe(0);
  await fetch.close();
});

test("after closing, nothing keeps the process", async () => {
  const url = await serve((request, response) => {
    response.write("first");
    if (request.url !== "/open") response.end();
  });
  const entry = fileURLToPath(new URL("../../src/node.ts", import.meta.url));
  const child = program(`
    const { createNodeFetch } = await import(${JSON.stringify(pathToFileURL(entry).href)});
    const fetch = createNodeFetch({ keepAliveTimeout: 600_000, connectTimeout: 600_000 });
    await Promise.all(Array.from({ length: 50 }, async () => (await fetch("${url}")).text()));
    await fetch("${url}/open");
    const reader = (await fetch("${url}/open")).body.getReader();
    await reader.read();
    await reader.cancel();
    const before = process.getActiveResourcesInfo().filter((name) => name === "TCPSocketWrap").length;
    await fetch.close();
    await new Promise(setImmediate);
    const left = process.getActiveResourcesInfo().filter((name) => !/^(PipeWrap|TTYWrap|Immediate)$/.test(name));
    process.send({ before, left });
    process.disconnect();
  `);
  const [[report], [code]] = await Promise.all([once(child, "message"), once(child, "exit")]);
  expect(report.before).toBeGreaterThan(0);
  expect(report.left).toEqual([]);
  expect(code).toBe(0);
});
