import { parseTimeseries } from "@enapter/http-api-client/timeseries";

const saved = new Blob([
  "ts,telemetry=soc device=battery-rack-1\n1768388400,81.5\n1768388460,\n",
]);

// The types are in the header X-Enapter-Timeseries-Data-Types of the response.
for await (const { timestamp, values } of parseTimeseries(saved.stream(), {
  dataTypes: "float",
})) {
  console.log(timestamp, values[0]);
}
