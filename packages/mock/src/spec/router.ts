import type { DescribedOperation } from "@enapter/http-api-openapi";

/** The operation of a method and a path. */
export interface RouteMatch {
  readonly operation: DescribedOperation;
  /** Path parameters by name, percent-encoding decoded. */
  readonly path: Readonly<Record<string, string>>;
}

interface Node {
  readonly literals: Map<string, Node>;
  /** Segments with a parameter in them, such as `{name}.json`, by their text without the name. */
  readonly mixed: Map<string, { readonly pattern: RegExp; readonly node: Node }>;
  parameter: Node | undefined;
  readonly operations: Map<string, { operation: DescribedOperation; names: string[] }>;
}

const newNode = (): Node => ({ literals: new Map(), mixed: new Map(), parameter: undefined, operations: new Map() });

/** Finds operations by path: literal segments first, then mixed ones, then parameters, as OpenAPI demands. */
export class Router {
  readonly #root = newNode();

  constructor(operations: readonly DescribedOperation[]) {
    for (const operation of operations) this.#add(operation);
  }

  /**
   * Finds the operation of a method and a path.
   * @param path without the base path; one trailing slash is ignored.
   * @returns undefined when no operation has this method and path.
   */
  match(method: string, path: string): RouteMatch | undefined {
    const segments = path.replace(/\/$/, "").split("/").slice(1);
    const found = findPath(this.#root, segments, 0, []);
    const entry = found?.node.operations.get(method.toUpperCase());
    if (found === undefined || entry === undefined) return undefined;
    const values = entry.names.map((name, index) => [name, found.values[index] ?? ""]);
    return { operation: entry.operation, path: Object.fromEntries(values) };
  }

  #add(operation: DescribedOperation): void {
    let node = this.#root;
    const names: string[] = [];
    for (const segment of operation.path.replace(/\/$/, "").split("/").slice(1)) {
      const found = [...segment.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name ?? "");
      names.push(...found);
      node = nextNode(node, segment, found.length);
    }
    node.operations.set(operation.method, { operation, names });
  }
}

function nextNode(node: Node, segment: string, parameters: number): Node {
  if (parameters === 0) {
    const literal = decodeSegment(segment);
    const next = node.literals.get(literal) ?? newNode();
    node.literals.set(literal, next);
    return next;
  }
  if (parameters === 1 && /^\{[^{}]+\}$/.test(segment)) {
    node.parameter ??= newNode();
    return node.parameter;
  }
  const literals = segment.split(/\{[^{}]+\}/);
  const next = node.mixed.get(literals.join("{}")) ?? { pattern: patternOf(literals), node: newNode() };
  node.mixed.set(literals.join("{}"), next);
  return next.node;
}

function patternOf(literals: readonly string[]): RegExp {
  const escaped = literals.map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${escaped.join("(.+?)")}$`);
}

interface FoundPath {
  readonly node: Node;
  /** Values of the parameters, in the order of the path. */
  readonly values: string[];
}

// The path alone decides: a literal path hides a template even for methods that only the template has.
function findPath(node: Node, segments: string[], at: number, values: string[]): FoundPath | undefined {
  const segment = segments[at];
  if (segment === undefined) return node.operations.size > 0 ? { node, values } : undefined;
  const literal = node.literals.get(decodeSegment(segment));
  const found = literal && findPath(literal, segments, at + 1, values);
  if (found !== undefined) return found;
  for (const { pattern, node: next } of node.mixed.values()) {
    const own = pattern.exec(segment)?.slice(1).map(decodeSegment);
    const inside = own && findPath(next, segments, at + 1, [...values, ...own]);
    if (inside !== undefined) return inside;
  }
  if (node.parameter === undefined || segment === "") return undefined;
  return findPath(node.parameter, segments, at + 1, [...values, decodeSegment(segment)]);
}

// A broken percent-encoding cannot name an existing resource, so the raw text is simply not found.
function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
