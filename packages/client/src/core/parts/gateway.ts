import type { RequestInfo } from "../../errors/request-error.ts";
import { isStream } from "../../values/body-kinds.ts";
import { isUntrusted } from "../failures/connection-failure.ts";
import { redirectTarget } from "../response/redirect.ts";
import type { Part, Pipeline } from "../types/pipeline.ts";

/**
 * Adds what a gateway in the local network needs: its redirect from plain HTTP to HTTPS is followed once, and errors advise
 * about a name or certificate that this machine does not know.
 */
export function withGateway(): Part {
  return (inner) => ({
    ...inner,
    explain,
    exchange: inner.baseUrl.startsWith("http:") ? upgrading(inner) : inner.exchange,
  });
}

function upgrading(inner: Pipeline): Pipeline["exchange"] {
  return async (pipeline, request, progress) => {
    const response = await inner.exchange(pipeline, request, progress);
    const url = redirectTarget(response, request.url);
    if (url === undefined || isStream(request.body)) return response;
    await response.body?.cancel();
    return inner.exchange(pipeline, { ...request, url }, progress);
  };
}

function explain(failure: string, { url }: RequestInfo): string {
  const { hostname } = new URL(url);
  if (/ENOTFOUND|EAI_AGAIN|dns error/.test(failure) && hostname.endsWith(".local")) {
    return `. ${hostname} is announced over mDNS, which this machine may not resolve: try the address of the gateway`;
  }
  if (/407|proxy auth/.test(failure)) return ". It wants a name and a password";
  if (!isUntrusted(failure)) return "";
  if (/ALTNAME|HOSTNAME|NotValidForName|not valid for name/.test(failure)) {
    return `. The certificate is not valid for ${hostname}: connect to a name that it lists`;
  }
  if (/EXPIRED|NOT_YET|expired|not valid yet/i.test(failure)) {
    return ". The time of the certificate is over or has not begun: check the clocks of both machines";
  }
  return `. Trust the certificate of ${hostname}, in Node.js with \`createNodeFetch({ ca })\` or NODE_EXTRA_CA_CERTS`;
}
