import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { isBlock } from "../document/isBlock.ts";
import { type InputFault, InputFaults } from "../errors/inputFault.ts";
import { writeWholeFile } from "../hosts/writeWholeFile.ts";
import { fileStem } from "../report/fileStem.ts";
import { isRuleFile } from "../scenario/knownRules.ts";
import { shippedRules } from "../scenario/shippedRules.ts";
import { changedText } from "../scenario/changedText.ts";
import { jobArguments } from "./jobArguments.ts";
import { jobFile, type JobRunner } from "./jobRunner.ts";
import type { OwnFolder } from "./ownFolder.ts";
import type { JobEvent, JobRequest, LogSource, ScenarioSource } from "./protocol.ts";
import { Refused } from "./refused.ts";
import { fullPath, namesFiles, refuseOutside, writtenOf } from "./scenarioReading.ts";
import type { Uploads } from "./uploads.ts";

/** What a job needs of the workbench. */
export interface JobMeans {
  readonly folder: OwnFolder;
  /** Deleted when the workbench ends. */
  readonly temporary: string;
  readonly runner: JobRunner;
  readonly uploads: Uploads;
  readonly nowMs: () => number;
  /** Files that jobs on their way will write. */
  readonly promised: Set<string>;
}

const RESULTS = "results";
const LEARNED = "learned";
const STATUS_INTERRUPTED = 130;

/** Runs a job to its end and keeps its result as a file of the folder; what becomes of it is told by events, the last of which is `kept` or `failed`. */
export async function startJob(request: JobRequest, job: string, means: JobMeans, onEvent: (event: JobEvent) => void, signal: AbortSignal): Promise<void> {
  const drafts = new Map<string, string>();
  const promised: string[] = [];
  const output = jobFile(means.temporary, job, "result.json");
  try {
    const scenarios = sourcesOf(request).map((source, place) => scenarioFile(source, `${job}-${place}`, means, drafts));
    const learned = request.command === "calibrate" ? freePath(means, LEARNED, fileStem(request.name), "yaml") : undefined;
    if (learned !== undefined) {
      means.promised.add(learned);
      promised.push(learned);
    }
    const args = jobArguments("rules" in request ? withOwnRules(request, means.folder) : request, {
      scenarios,
      ...("log" in request ? { log: logFile(request.log, means) } : {}),
      ...(learned === undefined ? {} : { learned: means.folder.pathOf(learned) }),
      ...(request.command === "backtest" && request.fits !== undefined ? { fits: means.folder.pathOf(request.fits) } : {}),
    });
    const { status, complaint, faults } = await means.runner.run({ args, output, onEvent }, signal);
    if (statSync(output, { throwIfNoEntry: false })?.size) {
      const kept = keep(output, request, means);
      onEvent({ kept, status, ...(learned !== undefined && existsSync(means.folder.pathOf(learned)) ? { scenario: learned } : {}) });
    } else onEvent({ failed: withoutDrafts(complaint, drafts), status, ...(faults === undefined ? {} : { faults: faultsWithoutDrafts(faults, drafts) }) });
  } catch (error) {
    if (error instanceof InputFaults) onEvent({ failed: withoutDrafts(error.message, drafts), faults: faultsWithoutDrafts(error.faults, drafts), status: 2 });
    else if (error instanceof Refused) onEvent({ failed: error.message, status: 2 });
    else onEvent({ failed: error instanceof Error ? error.message : String(error), status: signal.aborted ? STATUS_INTERRUPTED : 1 });
  } finally {
    for (const draft of [...drafts.keys(), output]) rmSync(draft, { force: true });
    for (const path of promised) means.promised.delete(path);
  }
}

function sourcesOf(request: JobRequest): readonly ScenarioSource[] {
  if (request.command === "compare") return request.scenarios;
  return "scenario" in request ? [request.scenario] : [];
}

/** The file of a scenario: itself, or what stands in the editor put into a draft, beside the file's place where it takes from others there. */
function scenarioFile(source: ScenarioSource, name: string, { folder, temporary }: JobMeans, drafts: Map<string, string>): string {
  if (!("text" in source)) {
    const full = folder.pathOf(source.path);
    if (!existsSync(full)) throw new Refused(404, `${source.path} is not in the folder any more`);
    refuseOutside(folder, full, readFileSync(full, "utf8"));
    return full;
  }
  const full = fullPath(folder, source.path);
  refuseOutside(folder, full, source.text);
  const draft = join(namesFiles(source.text) ? dirname(full) : temporary, `.replycast-${process.pid}-${name}.yaml`);
  drafts.set(draft, source.path ?? source.label ?? basename(full));
  writeFileSync(draft, named(source.text, source.label ?? basename(full, extname(full))));
  return draft;
}

/** What was said of a draft, with the name under which people know its text. */
function withoutDrafts(text: string, drafts: ReadonlyMap<string, string>): string {
  return [...drafts].reduce((told, [draft, name]) => told.replaceAll(draft, name), text);
}

function faultsWithoutDrafts(faults: readonly InputFault[], drafts: ReadonlyMap<string, string>): readonly InputFault[] {
  return faults.map(({ where, found, expected, mend }) => ({ where: withoutDrafts(where, drafts), found: withoutDrafts(found, drafts), expected, mend: withoutDrafts(mend, drafts) }));
}

/** A scenario without a name would be called by its draft. */
function named(text: string, name: string): string {
  return isBlock(writtenOf(text)) && writtenOf(text)?.["name"] === undefined ? (changedText(text, [{ path: ["name"], value: name }]) ?? text) : text;
}

/** A job whose rules that stand in files stand in files of the folder. @throws Refused */
function withOwnRules<Job extends JobRequest & { readonly rules?: readonly string[] }>(request: Job, folder: OwnFolder): Job {
  const known = shippedRules();
  return { ...request, rules: request.rules?.map((rule) => (isRuleFile(known, rule) ? folder.pathOf(rule) : rule)) };
}

function logFile(source: LogSource, { folder, uploads }: JobMeans): string {
  return "upload" in source ? uploads.pathOf(source.upload) : folder.pathOf(source.path);
}

/** Keeps a result under its time, its command and what it is about; over no other. */
function keep(output: string, request: JobRequest, means: JobMeans): string {
  const { folder, nowMs } = means;
  const text = readFileSync(output, "utf8");
  const time = new Date(nowMs()).toISOString().replace("T", "-").replace(/:|\..*$/gu, "");
  const path = freePath(means, RESULTS, `${time}-${request.command}-${fileStem(subjectOf(text))}`.replace(/-$/u, ""), "json");
  writeWholeFile(folder.pathOf(path), [text]);
  return path;
}

/** What a result is about: its scenario's name, or its log's. */
function subjectOf(text: string): string {
  const result: unknown = JSON.parse(text);
  if (!isBlock(result)) return "";
  const { scenario, scenarios, log } = result;
  const first: unknown = isBlock(scenario) ? scenario : Array.isArray(scenarios) ? scenarios[0] : undefined;
  if (isBlock(first) && typeof first["name"] === "string") return first["name"];
  return isBlock(log) && typeof log["file"] === "string" ? (log["file"].split(/[\\/]/u).at(-1) ?? "") : "";
}

/** `folder/name.ending`, or with the first number behind the name that no file has yet. */
function freePath({ folder, promised }: JobMeans, below: string, name: string, ending: string): string {
  const stem = `${below}/${name === "" ? "unnamed" : name}`;
  for (let number = 1; ; number++) {
    const path = `${stem}${number === 1 ? "" : `-${number}`}.${ending}`;
    if (!existsSync(folder.pathOf(path)) && !promised.has(path)) return path;
  }
}
