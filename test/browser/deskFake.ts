import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, join } from "node:path";
import { parseDocument } from "yaml";
import { InputFaults } from "../../src/errors/inputFault.ts";
import { loadScenario } from "../../src/hosts/loadScenario.ts";
import { readResultFile } from "../../src/hosts/readResultFile.ts";
import { buildReport } from "../../src/report/buildReport.ts";
import { renderHtml } from "../../src/report/renderHtml.ts";
import type { FolderEntry, JobRequest, ScenarioChange, ScenarioReading, ScenarioText } from "../../src/server/protocol.ts";
import { runFakeJob } from "./deskFakeJobs.ts";

/** A server that says what src/server/protocol.ts agrees on, with the real command behind its jobs; without the real one's safety. */
export interface DeskFake {
  readonly address: string;
  /** Process numbers of the commands that were started. */
  readonly children: readonly number[];
  readonly close: () => Promise<void>;
}

interface Fake {
  readonly folder: string;
  readonly children: number[];
  readonly stops: Map<string, () => void>;
  readonly template: string;
}

/** `page` is the HTML of the shell, `template` that of a report. */
export async function startDeskFake(folder: string, page: string, template: string): Promise<DeskFake> {
  const fake: Fake = { folder, children: [], stops: new Map(), template };
  mkdirSync(join(folder, ".uploads"), { recursive: true });
  const served = page.replace("base-uri 'none'", "connect-src 'self'; base-uri 'none'");
  const server = createServer((request, response) => void answer(fake, served, request, response).catch((error: unknown) => refuse(response, error)));
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, children: fake.children,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  };
}

async function answer(fake: Fake, page: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://fake");
  const file = join(fake.folder, searchParams.get("path") ?? "");
  switch (`${request.method} ${pathname}`) {
    case "GET /": return void response.setHeader("content-type", "text/html").end(page);
    case "GET /favicon.ico": return void response.writeHead(204).end();
    case "GET /api/files": return json(response, { entries: entriesOf(fake.folder), more: false });
    case "GET /api/file": return void response.end(readFileSync(file));
    case "GET /api/report": return json(response, buildReport(readResultFile(file)));
    case "GET /api/export": return void response.setHeader("content-disposition", 'attachment; filename="exported.html"').end(renderHtml(buildReport(readResultFile(file)), fake.template));
    case "POST /api/scenario/read": return json(response, scenarioReading(fake, JSON.parse(await bodyOf(request)) as ScenarioText));
    case "POST /api/scenario/change": return json(response, changed(JSON.parse(await bodyOf(request)) as ScenarioChange));
    case "PUT /api/upload": {
      const upload = `.uploads/${basename(searchParams.get("name") ?? "log")}`;
      const text = await bodyOf(request);
      writeFileSync(join(fake.folder, upload), text);
      return json(response, { upload, bytes: text.length });
    }
    case "POST /api/jobs": return runFakeJob(fake, JSON.parse(await bodyOf(request)) as JobRequest, response);
    case "DELETE /api/jobs": {
      fake.stops.get(searchParams.get("job") ?? "")?.();
      return void response.writeHead(204).end();
    }
    default: return void response.writeHead(404).end(JSON.stringify({ refused: "nothing is here" }));
  }
}

function json(response: ServerResponse, value: unknown): void {
  response.setHeader("content-type", "application/json").end(JSON.stringify(value));
}

function refuse(response: ServerResponse, error: unknown): void {
  response.writeHead(422).end(JSON.stringify({ refused: String(error), faults: error instanceof InputFaults ? error.faults : [] }));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString("utf8");
}

function entriesOf(folder: string, below = ""): FolderEntry[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).filter(({ name }) => !name.startsWith(".")).flatMap((entry): FolderEntry[] => {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) return entriesOf(folder, path);
    const { size, mtimeMs } = statSync(join(folder, path));
    const resultKind = path.endsWith(".json") ? (JSON.parse(readFileSync(join(folder, path), "utf8")) as { kind?: string }).kind : undefined;
    const kind = resultKind !== undefined ? "result" : path.endsWith(".yaml") ? "scenario" : path.endsWith(".csv") ? "log" : "other";
    return [{ path, kind, bytes: size, modifiedMs: mtimeMs, ...(resultKind === undefined ? {} : { resultKind }) }];
  });
}

function scenarioReading({ folder }: Fake, { text }: ScenarioText): ScenarioReading {
  const path = join(folder, ".reading.yaml");
  writeFileSync(path, text);
  try {
    const { scenario, packs, notes } = loadScenario(path);
    return { faults: [], written: parseDocument(text).toJS() as Record<string, unknown>, scenario, packs, notes };
  } catch (error) {
    if (!(error instanceof InputFaults)) throw error;
    return { faults: error.faults };
  }
}

function changed({ text, changes }: ScenarioChange): { readonly text: string } {
  const document = parseDocument(text);
  for (const { path, value } of changes) document.setIn([...path], value);
  return { text: document.toString() };
}
