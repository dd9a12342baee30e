import { type InspectOptions, inspect } from "node:util";

/** Headers as undici gives them: names in lower case, an array for what came several times. */
export type RawHeaders = Readonly<Record<string, string | string[] | undefined>>;

const validName = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

/** The headers of a response. A `Headers` is made only for what is more than looking one up: that costs as much as a request. */
export class ResponseHeaders implements Headers {
  static {
    Object.setPrototypeOf(ResponseHeaders.prototype, Headers.prototype);
    // The one of Node.js looks into a real `Headers`.
    Object.defineProperty(ResponseHeaders.prototype, inspect.custom, {
      value(this: ResponseHeaders, _depth: number, options: InspectOptions): string {
        return `Headers ${inspect(Object.fromEntries(this), options)}`;
      },
    });
  }

  readonly #raw: RawHeaders;
  #real: Headers | undefined;

  constructor(raw: RawHeaders) {
    this.#raw = raw;
  }

  get(name: string): string | null {
    const key = name.toLowerCase();
    const value = Object.hasOwn(this.#raw, key) ? this.#raw[key] : undefined;
    if (typeof value === "string") return value;
    if (value !== undefined) return value.join(", ");
    return validName.test(name) ? null : this.#headers().get(name);
  }

  has(name: string): boolean {
    return this.get(name) !== null;
  }

  append(): void {
    throw new TypeError("The headers of a response are immutable.");
  }

  set(): void {
    this.append();
  }

  delete(): void {
    this.append();
  }

  getSetCookie(): string[] {
    return this.#headers().getSetCookie();
  }

  forEach(callback: (value: string, key: string, parent: Headers) => void, thisArg?: unknown): void {
    for (const [name, value] of this) callback.call(thisArg, value, name, this);
  }

  keys(): HeadersIterator<string> {
    return this.#headers().keys();
  }

  values(): HeadersIterator<string> {
    return this.#headers().values();
  }

  entries(): HeadersIterator<[string, string]> {
    return this.#headers().entries();
  }

  [Symbol.iterator](): HeadersIterator<[string, string]> {
    return this.entries();
  }

  #headers(): Headers {
    if (this.#real === undefined) {
      this.#real = new Headers();
      for (const [name, value] of Object.entries(this.#raw)) {
        for (const each of Array.isArray(value) ? value : [value])
          if (each !== undefined) this.#real.append(name, each);
      }
    }
    return this.#real;
  }
}
