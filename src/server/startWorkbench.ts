import { randomBytes } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { serve } from "@hono/node-server";
import type { RulePack } from "../rules/rulePack.ts";
import { knownPlatforms, rulePacksOfPlatform } from "../rules/rulePackCatalogue.ts";
import { exampleNames } from "./examples.ts";
import { jobRunner } from "./jobRunner.ts";
import { removeLeftDrafts } from "./leftDrafts.ts";
import { ownFolder } from "./ownFolder.ts";
import type { WorkbenchStart } from "./protocol.ts";
import { servedPage } from "./servedPage.ts";
import { uploadsIn } from "./uploads.ts";
import { type WorkbenchLimits, USUAL_LIMITS } from "./workbenchLimits.ts";
import { workbenchApp } from "./workbenchApp.ts";

export interface WorkbenchOptions {
  readonly folder: string;
  /** Absent: the first of a few that is free, from DEFAULT_PORT on. */
  readonly port?: number;
  readonly version: string;
  /** What differs from USUAL_LIMITS. */
  readonly limits?: Partial<WorkbenchLimits>;
}

/** A workbench that listens. */
export interface Workbench {
  /** For the browser, with the token behind `#`. */
  readonly address: string;
  readonly port: number;
  /** Ends jobs and connections and deletes what was uploaded. */
  readonly close: () => Promise<void>;
}

/** Only programs of this machine reach it. */
const LOOPBACK = "127.0.0.1";
export const DEFAULT_PORT = 4380;
const PORTS_TRIED = 20;
const TOKEN_BYTES = 32;

/** Serves the workbench of a folder on loopback. @throws the system's error where the port is taken */
export async function startWorkbench({ folder, port, version, limits: other = {} }: WorkbenchOptions): Promise<Workbench> {
  const own = ownFolder(folder);
  const limits = { ...USUAL_LIMITS, ...other };
  removeLeftDrafts(own.root, Date.now());
  const temporary = mkdtempSync(join(tmpdir(), "replycast-workbench-"));
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  const runner = jobRunner(own.root);
  let listening = 0;
  const app = workbenchApp({
    folder: own, temporary, token, runner, uploads: uploadsIn(temporary, limits.uploadBytes), nowMs: Date.now, promised: new Set(), port: () => listening,
    page: servedPage({ replycast: 1, kind: "workbench", version, folder: basename(own.root), ...offeredRules(), examples: exampleNames() }),
  });
  const end = async (server?: Server): Promise<void> => {
    await runner.close();
    server?.closeAllConnections();
    await new Promise<void>((resolve) => (server === undefined ? resolve() : server.close(() => resolve())));
    await rm(temporary, { recursive: true, force: true });
  };
  try {
    const server = await listen((at) => serve({ fetch: app.fetch, hostname: LOOPBACK, port: at, serverOptions: { headersTimeout: limits.headMs, requestTimeout: limits.requestMs, connectionsCheckingInterval: limits.checkMs } }) as Server, port);
    server.maxConnections = limits.connections;
    listening = (server.address() as AddressInfo).port;
    return { address: `http://${LOOPBACK}:${listening}/#token=${token}`, port: listening, close: () => end(server) };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Current rules by platform: those that count a share, as the six questions offer them, and all, as logs are judged by them. */
function offeredRules(): Pick<WorkbenchStart, "rates" | "rules"> {
  const offered = (isOffered: (pack: RulePack) => boolean) =>
    Object.fromEntries(knownPlatforms().map((platform) => [platform, rulePacksOfPlatform(platform).filter(isOffered).map(({ id, name }) => ({ id, name }))]));
  return { rates: offered(({ measure }) => measure === undefined), rules: offered(() => true) };
}

/** A server on the asked port, or on the first free one of a few. */
async function listen(start: (port: number) => Server, asked: number | undefined): Promise<Server> {
  const first = asked ?? DEFAULT_PORT;
  for (let port = first; ; port++) {
    const server = start(port);
    const failure = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
      server.once("listening", () => resolve(undefined));
      server.once("error", resolve);
    });
    if (failure === undefined) return server;
    if (failure.code !== "EADDRINUSE" || asked !== undefined || port >= first + PORTS_TRIED) throw failure;
  }
}
