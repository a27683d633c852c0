import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { InputFault } from "../../src/errors/inputFault.ts";
import type { JobEvent, JobRequest, LogSource, ScenarioSource } from "../../src/server/protocol.ts";

const COMMAND = fileURLToPath(new URL("../../bin/replycast.js", import.meta.url));

interface Jobs {
  readonly folder: string;
  readonly children: number[];
  readonly stops: Map<string, () => void>;
}

let numbered = 0;

/** Runs a job by the real command, tells what becomes of it, and keeps its result. */
export function runFakeJob({ folder, children, stops }: Jobs, request: JobRequest, response: ServerResponse): void {
  numbered += 1;
  const job = `job-${numbered}`;
  const tell = (event: JobEvent): void => void response.write(`${JSON.stringify(event)}\n`);
  const learned = `learned/${"name" in request ? request.name : job}.yaml`;
  const child = spawn(process.execPath, [COMMAND, ...argumentsOf(request, folder, job), "--lang", request.language, "--json", "--quiet", ...(request.command === "calibrate" ? ["--out", join(folder, learned)] : [])], { cwd: folder });
  if (child.pid !== undefined) children.push(child.pid);
  stops.set(job, () => void child.kill("SIGINT"));
  response.on("close", () => void child.kill("SIGINT"));
  let [result, complaint] = ["", ""];
  child.stdout.on("data", (piece: Buffer) => { result += piece.toString("utf8"); });
  child.stderr.on("data", (piece: Buffer) => { complaint += piece.toString("utf8"); });
  tell({ job });
  tell({ progress: { done: 1, total: 4, phase: "playing" } });
  child.on("close", (code) => {
    const status = code ?? 130;
    if (result === "") tell({ failed: complaint.trim() === "" ? "stopped" : complaint.trim(), faults: faultsIn(complaint), status });
    else {
      const kept = `results/2026-11-23-${String(numbered).padStart(6, "0")}-${request.command}.json`;
      mkdirSync(join(folder, "results"), { recursive: true });
      writeFileSync(join(folder, kept), result);
      tell({ kept, status, ...(request.command === "calibrate" ? { scenario: learned } : {}) });
    }
    response.end();
  });
}

function argumentsOf(request: JobRequest, folder: string, job: string): string[] {
  const file = (source: ScenarioSource, place: number): string => {
    if (!("text" in source)) return source.path;
    const path = join(folder, `.${job}-${place}.yaml`);
    writeFileSync(path, source.text);
    return path;
  };
  const log = (source: LogSource): string => ("upload" in source ? source.upload : source.path);
  const shared = [...optional("--replications", request.replications), ...optional("--seed", request.seed)];
  switch (request.command) {
    case "simulate": return ["simulate", file(request.scenario, 0), ...shared, ...optional("--precision", request.precision)];
    case "compare": return ["compare", ...request.scenarios.map(file), ...shared];
    case "staff": return ["staff", file(request.scenario, 0), ...(request.brief === true ? ["--brief"] : []), ...shared];
    case "score":
    case "calibrate": return [request.command, log(request.log), ...optional("--platform", request.platform), ...(request.rules ?? []).flatMap((rule) => ["--rule", rule]), ...optional("--days", request.days)];
    case "backtest": return ["backtest", log(request.log), file(request.scenario, 0), ...shared, ...optional("--days", request.days), ...optional("--fits", request.fits)];
  }
}

function optional(name: string, value: string | number | undefined): string[] {
  return value === undefined ? [] : [name, String(value)];
}

/** The blocks of faults that the command tells people. */
function faultsIn(text: string): InputFault[] {
  return [...text.matchAll(/^(\S+) {2}(.+)\n {2}(?:expected|应为) +(.+)\n {2}(?:mend|改法) +(.+)$/gmu)].map(([, where, found, expected, mend]) => ({ where, found, expected, mend }));
}
