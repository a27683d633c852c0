import { timingSafeEqual } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { TOKEN_HEADER } from "./protocol.ts";
import { Refused } from "./refused.ts";

/** By which names a browser on this machine may call the server. */
const HOSTS = ["127.0.0.1", "localhost"];

/** Requests from the page itself, or typed into the address line. */
const OWN_SITES: readonly (string | undefined)[] = ["same-origin", "none", undefined];

/**
 * Refuses requests under a foreign name (a rebound one would be such), and those that another page sends. `port` is known only when the server listens.
 */
export function sameHost(port: () => number): MiddlewareHandler {
  return async (context, next) => {
    const hosts = HOSTS.map((name) => `${name}:${port()}`);
    const host = context.req.header("host") ?? "";
    if (!hosts.includes(host)) throw new Refused(403, "this host name is not served");
    const origin = context.req.header("origin");
    if (origin !== undefined && origin !== `http://${host}`) throw new Refused(403, "requests of other pages are not answered");
    if (!OWN_SITES.includes(context.req.header("sec-fetch-site"))) throw new Refused(403, "requests of other pages are not answered");
    await next();
  };
}

/** Refuses requests without the start's token. The comparison takes the same time wherever the two differ. */
export function withToken(token: string): MiddlewareHandler {
  const expected = Buffer.from(token);
  return async (context, next) => {
    const given = Buffer.from(context.req.header(TOKEN_HEADER) ?? "");
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw new Refused(403, "the token is missing or of another start; open the address that the terminal shows");
    await next();
  };
}

/** What every answer says of itself. */
export const secured: MiddlewareHandler = async (context, next) => {
  await next();
  const { headers } = context.res;
  headers.set("cache-control", "no-store");
  headers.set("x-content-type-options", "nosniff");
  headers.set("referrer-policy", "no-referrer");
  headers.set("cross-origin-opener-policy", "same-origin");
  headers.set("cross-origin-resource-policy", "same-origin");
  if (headers.get("content-security-policy") === null) headers.set("content-security-policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
};
