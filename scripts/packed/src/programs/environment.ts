/** Variables that would let a program act for the person or the workflow that runs the rehearsal, or make it think that it is in one. */
const withheld = /^(ACTIONS_|GITHUB_|GITLAB_|GH_TOKEN$|NODE_AUTH_TOKEN$|NPM_TOKEN$|NPM_ID_TOKEN$|SIGSTORE_)/;

/**
 * Variables that npm sets for the scripts that it runs, such as `-s` as npm_config_loglevel: they are about the call of the script, not
 * about what the script calls. Where npm finds packages stays.
 */
const handedOn = /^(npm_(?!config_(registry|cache|ca|cafile|strict_ssl|[a-z_]*proxy)$)|NPM_CONFIG_LOGLEVEL$)/;

/** The environment of every program of the rehearsal: the caller's, without credentials and without options of npm. */
export function plainEnvironment(added: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !withheld.test(name) && !handedOn.test(name));
  return { ...Object.fromEntries(kept), NO_COLOR: "1", ...added };
}
