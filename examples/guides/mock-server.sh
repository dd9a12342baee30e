# #region start
npx enapter-mock --port 4010 --token example-token --grant reader-token=READONLY --clock 2026-01-14T12:00:00Z
# #endregion

# #region requests
api=http://127.0.0.1:4010/v3/devices/electrolyser-1

# Read a value with the read-only token.
curl --silent --header "X-Enapter-Auth-Token: reader-token" "$api/telemetry?attribute.in=stack_current"; echo

# Stop the device, and move the time, which stands still.
curl --silent --header "X-Enapter-Auth-Token: example-token" --data '{"name": "stop"}' "$api/execute_command" > stopped.json
curl --silent --data '{"advance": "2m"}' http://127.0.0.1:4010/_mock/clock; echo
curl --silent --header "X-Enapter-Auth-Token: reader-token" "$api/telemetry?attribute.in=stack_current"; echo

# A role that is too low, and a fault on request.
curl --silent --header "X-Enapter-Auth-Token: reader-token" --data '{"name": "start"}' "$api/execute_command"; echo
curl --silent --write-out '%{http_code}\n' --output fault.html --header "X-Mock-Fault: html" "$api"
# #endregion
