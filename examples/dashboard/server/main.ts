// `npm run dashboard`: the page, the relay and, unless there is a token of a real system, a mock. Ctrl-C stops all of it.
import { startMockServer } from "@enapter/http-api-mock";
import { startDashboard } from "./start.ts";

const port = Number(process.env["PORT"] ?? 5173);
const token = process.env["ENAPTER_HTTP_API_TOKEN"];
const mock = token === undefined ? await startMockServer() : undefined;
const dashboard = await startDashboard(mock === undefined ? { token } : { token: mock.token, baseUrl: mock.url }, port);

console.log(`Dashboard: ${dashboard.url}`);
console.log(mock === undefined ? "It shows the sites of your token." : "It shows a mock site. Ctrl-C stops it.");

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, async () => {
    await dashboard.close();
    await mock?.close();
    process.exit(0);
  });
}
