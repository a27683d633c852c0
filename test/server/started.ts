import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import type { IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TOKEN_HEADER } from "../../src/server/protocol.ts";
import type { JobEvent } from "../../src/server/protocol.ts";
import { startWorkbench } from "../../src/server/startWorkbench.ts";
import type { Workbench, WorkbenchOptions } from "../../src/server/startWorkbench.ts";

/** A workbench of a new folder, and requests to it as a browser or an attacker would send them. */
export interface Started extends Workbench {
  readonly folder: string;
  readonly token: string;
  /** With the token, as the page asks. */
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>;
  readonly post: (path: string, body: unknown) => Promise<Response>;
  /** A request whose every header and path are given as they are. */
  readonly raw: (path: string, headers: Readonly<Record<string, string>>, method?: string) => Promise<{ readonly status: number; readonly text: string; readonly headers: IncomingMessage["headers"] }>;
  readonly end: () => Promise<void>;
}

/** A port that the system gives. */
const ANY_PORT = 0;

export async function started(files: Readonly<Record<string, string>> = {}, limits: WorkbenchOptions["limits"] = {}): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), "replycast-bench-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const workbench = await startWorkbench({ folder, port: ANY_PORT, version: "test", limits });
  const token = workbench.address.split("#token=")[1];
  const base = `http://127.0.0.1:${workbench.port}`;
  const ask = (path: string, init: RequestInit = {}): Promise<Response> => fetch(base + path, { ...init, headers: { [TOKEN_HEADER]: token, ...init.headers as Record<string, string> } });
  return {
    ...workbench, folder, token, ask,
    post: (path, body) => ask(path, { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    raw: (path, headers, method = "GET") => new Promise((resolve, reject) => {
      const sent = request({ host: "127.0.0.1", port: workbench.port, path, method, headers }, (answer) => {
        let text = "";
        answer.setEncoding("utf8").on("data", (piece: string) => { text += piece; });
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, text, headers: answer.headers }));
      });
      sent.on("error", reject);
      sent.end();
    }),
    end: async () => {
      await workbench.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The events of a job, to its end. */
export async function eventsOf(answer: Response): Promise<JobEvent[]> {
  return (await answer.text()).trim().split("\n").map((line) => JSON.parse(line) as JobEvent);
}

export const SHOP = `replycast: 1
name: bench shop   # as the sign says
platform: pinduoduo
arrivals:
  pre-sale: { consultsPerDay: 200 }
roster: { pre-sale: { early: 2, late: 2 } }
`;
