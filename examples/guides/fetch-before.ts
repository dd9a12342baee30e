const {
  ENAPTER_HTTP_API_BASE_URL: baseUrl = "",
  ENAPTER_HTTP_API_TOKEN: token = "",
} = process.env;

const devices = [];
for (;;) {
  const query = new URLSearchParams({
    limit: "50",
    offset: String(devices.length),
  });
  const response = await fetch(`${baseUrl}/devices?${query}`, {
    headers: { "X-Enapter-Auth-Token": token },
  });
  if (!response.ok) throw new Error(`Status ${response.status}`);
  const page = await response.json();
  if (page.devices.length === 0) break;
  devices.push(...page.devices);
}
console.log(devices.length);

const response = await fetch(
  `${baseUrl}/devices/battery-rack-1/execute_command`,
  {
    method: "POST",
    headers: {
      "X-Enapter-Auth-Token": token,
      "Content-Type": "application/json",
    },
    body: JSON.stringify({
      name: "set_charge_limit",
      arguments: { limit_percent: 85 },
    }),
  },
);
if (!response.ok) throw new Error(`Status ${response.status}`);
const { execution } = await response.json();
console.log(execution.state);
