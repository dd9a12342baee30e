/** The section of the introduction that explains the names in the samples. */
export const samplesSection = `## Samples

The TypeScript samples use \`@enapter/http-api-client\`. They share a client:

\`\`\`typescript
import { createClient } from "@enapter/http-api-client";

const enapter = createClient({ token: process.env["TOKEN"] });
\`\`\`

\`bytes\` is the content of a file, a \`Uint8Array\` or a \`Blob\`. In the curl samples it is \`file.zip\`, and \`TOKEN\` is an
environment variable.`;
