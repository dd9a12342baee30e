import { createClient, type SiteWeather } from "@enapter/http-api-client";
import { startMockServer } from "@enapter/http-api-mock";

const server = await startMockServer();
try {
  const enapter = createClient({ token: server.token, baseUrl: server.url });
  for await (const site of enapter.sites.list()) {
    const weather: SiteWeather = await enapter.sites.getWeather(site.id, { hours: 3 });
    if (weather.temperature !== 21.5 || weather.sky !== "CLEAR")
      throw new Error("The mock did not answer with the example.");
  }
} finally {
  await server.close();
}
