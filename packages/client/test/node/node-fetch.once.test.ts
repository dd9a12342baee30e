import { Agent } from "undici";
import { expect, test } from "vitest";
import { failure } from "../support/failure.ts";
import { latch, serveRaw, transport } from "../support/loopback.ts";

const ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: keep-alive\r\n\r\nok";

/** A server that notes every request, and answers or breaks the connection as it is told. */
async function recorder(answer: (request: string, index: number) => string | undefined) {
  const requests: string[] = [];
  const url = await serveRaw((socket) => {
    let text = "";
    socket.on("data", (data) => {
      text += data.toString("latin1");
      for (;;) {
        const [head] = /^[A-Z]+ [\s\S]*?\r\n\r\n/.exec(text) ?? [];
        if (head === undefined) return;
        const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
        if (text.length < head.length + length) return;
        text = text.slice(head.length + length);
        const name = head.slice(0, head.indexOf(" HTTP"));
        requests.push(name);
        const reply = answer(name, requests.length);
        if (reply === undefined) socket.destroy();
        else socket.write(reply);
      }
    });
  });
  return { url, requests };
}

test.each(["POST", "PUT", "PATCH", "DELETE", "GET"])(
  "a %s on a kept connection that breaks is sent once",
  async (method) => {
    const { url, requests } = await recorder((_name, index) => (index === 1 ? ok : undefined));
    const fetch = transport({ connections: 1 });
    await (await fetch(`${url}/first`)).text();
    const init = method === "GET" ? { method } : { method, body: '{"name":"start"}' };
    expect(await failure(fetch(`${url}/second`, init))).toMatchObject({
      message: "fetch failed",
      cause: { code: expect.stringMatching(/^(UND_ERR_SOCKET|ECONNRESET)$/) },
    });
    // A repeated request would arrive before this one.
    await failure(fetch(`${url}/third`));
    expect(requests).toEqual(["GET /first", `${method} /second`, "GET /third"]);
  },
);

test("those that wait for the connection are sent once it is there again", async () => {
  const { url, requests } = await recorder((name) => (name.includes("break") ? undefined : ok));
  const fetch = transport({ connections: 1 });
  const broken = failure(fetch(`${url}/break`, { method: "POST", body: "a" }));
  const waiting = fetch(`${url}/next`, { method: "POST", body: "a" });
  await broken;
  expect(await (await waiting).text()).toBe("ok");
  expect(requests).toEqual(["POST /break", "POST /next"]);
});

test("requests pipelined behind a failed one are not sent again", async () => {
  const { url, requests } = await recorder((_name, index) => (index < 3 ? "" : undefined));
  const fetch = transport({ connections: 1, pipelining: 3 });
  const calls = [1, 2, 3].map((index) => failure(fetch(`${url}/${index}`)));
  for (const error of await Promise.all(calls)) expect(error).toMatchObject({ message: "fetch failed" });
  expect(requests).toEqual(["GET /1", "GET /2", "GET /3"]);
});

test("a POST is not sent again because a GET behind it is cancelled", async () => {
  // undici on its own takes the connection's end for nobody's fault, and sends both again.
  const [pipelined, head] = [latch(), "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"];
  const { url, requests } = await recorder((name) => {
    if (name.startsWith("POST")) return head;
    if (name.includes("behind")) pipelined.open();
    return name.includes("behind") ? "" : ok;
  });
  const fetch = transport({ connections: 1, pipelining: 2 });
  const post = await fetch(`${url}/command`, { method: "POST", body: "a" });
  const controller = new AbortController();
  const behind = failure(fetch(`${url}/behind`, { signal: controller.signal }));
  await pipelined.promise;
  controller.abort();
  await behind;
  expect(await failure(post.text())).toMatchObject({ message: "terminated" });
  expect(await (await fetch(`${url}/last`)).text()).toBe("ok");
  expect(requests).toEqual(["POST /command", "GET /behind", "GET /last"]);
});

test("the user's own dispatcher sends, and stays open", async () => {
  const { url, requests } = await recorder(() => ok);
  const dispatcher = new Agent();
  const fetch = transport({ dispatcher });
  expect(await (await fetch(`${url}/a`)).text()).toBe("ok");
  await fetch.close();
  expect(dispatcher.closed).toBe(false);
  expect(await (await transport({ dispatcher })(`${url}/b`)).text()).toBe("ok");
  expect(requests).toEqual(["GET /a", "GET /b"]);
  await dispatcher.close();
});
