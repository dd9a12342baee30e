# #region start
npx enapter-mock --port 4010 --clock 2026-01-14T12:00:00Z --grant reader-token=READONLY
# #endregion

# #region requests
api=http://127.0.0.1:4010/v3/devices/electrolyser-1
owner="X-Enapter-Auth-Token: mock-token"
reader="X-Enapter-Auth-Token: reader-token"

# Read a value with the read-only token.
curl -s -H "$reader" "$api/telemetry?attribute.in=stack_current"; echo

# Stop the device, and move the time, which stands still.
curl -s -H "$owner" -d '{"name": "stop"}' "$api/execute_command" > stopped.json
curl -s -d '{"advance": "2m"}' http://127.0.0.1:4010/_mock/clock; echo
curl -s -H "$reader" "$api/telemetry?attribute.in=stack_current"; echo

# Be refused because of the role, and have the mock fail.
curl -s -o refused.json -w '%{http_code}\n' -H "$reader" -d '{"name": "start"}' \
  "$api/execute_command"
curl -s -o fault.html -w '%{http_code}\n' -H "X-Mock-Fault: html" "$api"
# #endregion

# #region demo
npx enapter-mock --port 4010 --grant reader-token=READONLY --latency 150ms --log
# #endregion

# #region offline
npx enapter-mock --mode gateway --port 4010 --token example-token --state gateway.json
# #endregion
