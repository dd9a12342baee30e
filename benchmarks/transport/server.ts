import { type AddressInfo, createServer, type Socket } from "node:net";

/** Answers by rote, without an HTTP parser, so that the server is never what is measured. It tells its port. */
const device = {
  id: "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02",
  slug: "battery-rack-1",
  name: "Battery rack 1",
  type: "ENDPOINT",
};
const execution = {
  id: "8f6f2f5e-6c0f-4b8e-9f42-0a6a1f0c9c55",
  state: "SUCCESS",
  response: { payload: { limit_percent: 85 } },
};
const answers = { GET: answerOf({ device }), POST: answerOf({ execution }) };

function answerOf(body: object): Buffer {
  const text = JSON.stringify(body);
  const head = [
    "HTTP/1.1 200 OK",
    "Content-Type: application/json",
    `Content-Length: ${text.length}`,
    "Connection: keep-alive",
  ];
  return Buffer.from(`${head.join("\r\n")}\r\n\r\n${text}`);
}

function serve(socket: Socket): void {
  let rest = "";
  socket.on("error", () => socket.destroy());
  socket.on("data", (data) => {
    rest += data.toString("latin1");
    for (;;) {
      const head = rest.indexOf("\r\n\r\n") + 4;
      if (head < 4) return;
      const isPost = rest.startsWith("POST");
      const length = isPost ? Number(/content-length: *(\d+)/i.exec(rest)?.[1] ?? 0) : 0;
      if (rest.length < head + length) return;
      rest = rest.slice(head + length);
      socket.write(isPost ? answers.POST : answers.GET);
    }
  });
}

const server = createServer({ noDelay: true }, serve).listen(0, "127.0.0.1", () => {
  process.send?.((server.address() as AddressInfo).port);
});
process.on("disconnect", () => process.exit());
