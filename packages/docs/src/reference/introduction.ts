import { pathVariable, variable } from "./samples.ts";

/** The section of the introduction that explains the names in the samples. */
export const samplesSection = `## Samples

The samples under *TypeScript* and *By path* use \`@enapter/http-api-client\`. They share two clients:

\`\`\`typescript
import { createClient } from "@enapter/http-api-client";
import { createFetchClient } from "@enapter/http-api-client/fetch";

const token = process.env["TOKEN"];
const ${variable} = createClient({ token });
const ${pathVariable} = createFetchClient({ token });
\`\`\`

\`bytes\` is the content of a file, a \`Uint8Array\` or a \`Blob\`. In the samples for curl and Python it is \`file.zip\`, and
\`TOKEN\` is an environment variable. Python uses [requests](https://requests.readthedocs.io/).`;
