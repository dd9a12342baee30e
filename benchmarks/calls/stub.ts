import { answers, baseUrl, chargeLimit, deviceId, expand, type Method, token, tokenHeader } from "./work.ts";

/** The part of `fetch` that all contenders use; some pass a `Request`, some a URL. */
export type StubFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** A `fetch` that answers from memory, with a real `Response`, as every contender has to read one. */
export function stubFetch(method: Method): StubFetch {
  const text = JSON.stringify(answers[method]);
  const headers = { "Content-Type": "application/json", "Content-Length": String(text.length) };
  return async () => new Response(text, { status: 200, headers });
}

/**
 * The same, which first looks at the request.
 * @throws Error when it is not the one that every contender has to send.
 */
export function checkingFetch(method: Method): StubFetch {
  const answer = stubFetch(method);
  return async (input, init) => {
    const request = new Request(input, init);
    const found = await factsOf(request);
    const wanted = expected[method];
    if (JSON.stringify(found) !== JSON.stringify(wanted)) {
      throw new Error(`The request is ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}.`);
    }
    return answer(request);
  };
}

interface RequestFacts {
  readonly method: string;
  readonly url: string;
  readonly token: string | null;
  readonly contentType: string | null;
  readonly body: string;
}

const expected: Readonly<Record<Method, RequestFacts>> = {
  GET: { method: "GET", url: `${baseUrl}/devices/${deviceId}?expand=${expand}`, token, contentType: null, body: "" },
  POST: {
    method: "POST",
    url: `${baseUrl}/devices/${deviceId}/execute_command`,
    token,
    contentType: "application/json",
    body: JSON.stringify(chargeLimit),
  },
};

async function factsOf(request: Request): Promise<RequestFacts> {
  return {
    method: request.method,
    url: request.url,
    token: request.headers.get(tokenHeader),
    // ky and openai send it with a GET, too, which is their business.
    contentType: request.body === null ? null : request.headers.get("Content-Type"),
    body: await request.text(),
  };
}
