/** Text of `--help`. */
export const mcpHelp = `Usage: enapter-mcp [options]

Serves the Enapter HTTP API to an assistant as an MCP server on standard input
and output. It only reads, unless --allow-actions is given.

The API token comes from the environment variable ENAPTER_HTTP_API_TOKEN.

Options:
  --gateway HOST      talk to an Enapter Gateway instead of Enapter Cloud
  --base-url URL      base URL of the API with its version (default: that in
                      ENAPTER_HTTP_API_BASE_URL, else Enapter Cloud)
  --allow-http        allow plain HTTP to another machine; the token then
                      crosses the network unencrypted
  --user USER         act on behalf of this user, with a token trusted to do so
  --allow-actions     offer operations that act: commands, changes, deletions
  --only OPERATIONS   offer only these operations, such as
                      listDevices,executeCommand; may be given more than once
  --max-output N      longest result in characters (default 20000)
  -v, --version       print the version
  -h, --help          print this text

Examples:
  enapter-mcp
  enapter-mcp --gateway enapter-gateway.local --allow-http
  enapter-mcp --base-url http://127.0.0.1:4010/v3
  enapter-mcp --allow-actions --only listDevices,getDevice,executeCommand

Exit codes:
  0    the client has closed the connection; after --help and --version
  2    an option is wrong, or there is no token
  130  after Ctrl-C; 143 after SIGTERM`;
