import { parse } from "yaml";

/** Parts of a workflow, or of an action of this repository, that the rules read. */
interface Workflow {
  readonly on?: string | readonly string[] | Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
  readonly runs?: { readonly steps: readonly Step[] };
}

interface Job {
  readonly "runs-on"?: string;
  readonly "timeout-minutes"?: number;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: unknown;
  readonly steps?: readonly Step[];
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const pinned = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
const longestMinutes = 45;

/** Lists the problems of a workflow or an action, one text each. */
export function workflowProblems(text: string): readonly string[] {
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs ?? {});
  return [
    ...(workflow.runs === undefined ? workflowRules(workflow) : []),
    ...jobs.flatMap(([name, job]) => jobRules(job).map((problem) => `${name}: ${problem}`)),
    ...[...jobs.flatMap(([, { steps = [] }]) => steps), ...(workflow.runs?.steps ?? [])].flatMap(stepRules),
    ...text.split("\n").flatMap(lineRules),
    ...(text.includes("secrets.") ? ["a secret is used, and there are to be none"] : []),
  ];
}

/** The rights to write that each job has, as `job: permission, permission`. Jobs without any are left out. */
export function rightsToWrite(text: string): readonly string[] {
  return Object.entries((parse(text) as Workflow).jobs ?? {}).flatMap(([name, { permissions = {} }]) => {
    const rights = Object.entries(permissions).flatMap(([right, value]) => (value === "write" ? [right] : []));
    return rights.length === 0 ? [] : [`${name}: ${rights.sort().join(", ")}`];
  });
}

function workflowRules({ on, permissions, concurrency }: Workflow): readonly string[] {
  const events = typeof on === "string" ? [on] : Array.isArray(on) ? on : Object.keys(on ?? {});
  const granted = typeof permissions === "object" && permissions !== null ? Object.values(permissions) : ["write"];
  return [
    ...events
      .filter((event) => event === "pull_request_target" || event === "workflow_run")
      .map((event) => `${event} runs code of strangers with the rights of main`),
    ...(granted.every((value) => value === "read") ? [] : ["the workflow as a whole may do more than read"]),
    ...(concurrency === undefined ? ["there is no concurrency"] : []),
  ];
}

function jobRules(job: Job): readonly string[] {
  const { steps = [], permissions = {}, environment } = job;
  const minutes = job["timeout-minutes"] ?? Number.POSITIVE_INFINITY;
  const publishes = permissions["id-token"] === "write";
  const own = steps.some(({ uses = "" }) => uses.startsWith("./") || uses.startsWith("actions/checkout@"));
  return [
    ...(minutes <= longestMinutes ? [] : [`timeout-minutes is not there, or more than ${longestMinutes}`]),
    ...(/^ubuntu-\d\d\.\d\d$/.test(job["runs-on"] ?? "") ? [] : ["runs-on is no particular version of Ubuntu"]),
    ...(publishes && own ? ["it may publish, and has the repository, whose code it could run"] : []),
    ...(publishes && environment === undefined ? ["it may publish, and has no environment"] : []),
  ];
}

function stepRules({ uses = "", run = "", with: inputs = {} }: Step): readonly string[] {
  return [
    ...(uses === "" || uses.startsWith("./") || pinned.test(uses) ? [] : [`${uses} is not pinned by commit`]),
    ...(run.includes("${{") ? [`an expression becomes part of a script: ${run.trim()}`] : []),
    ...(uses.startsWith("actions/checkout@") && inputs["persist-credentials"] !== false
      ? ["checkout leaves its credentials for every later step"]
      : []),
    ...(uses.startsWith("actions/setup-node@") && inputs["package-manager-cache"] !== false
      ? ["setup-node takes from a cache that a pull request can fill"]
      : []),
    ...(uses.startsWith("actions/setup-node@") && inputs["registry-url"] !== undefined
      ? ["setup-node makes npm ask for a token"]
      : []),
  ];
}

function lineRules(line: string): readonly string[] {
  const [, uses = ""] = /^\s*(?:- )?uses: (\S+@\S+.*)$/.exec(line) ?? [];
  return uses === "" || / # v\d+\.\d+\.\d+$/.test(uses) ? [] : [`${uses} does not say its version`];
}
