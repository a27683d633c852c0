/**
 * What the workbench's page and its server say to each other. All of it below `/api`, JSON unless said otherwise, with the start's token in the header
 * TOKEN_HEADER. Paths are relative to the folder that the workbench was started in, with `/`.
 *
 * | request | body | answer |
 * | --- | --- | --- |
 * | `GET /` | | the page; it is the same for everybody and holds no token |
 * | `GET /api/files` | | FolderListing |
 * | `GET /api/file?path=P` | | the bytes, with an `ETag` |
 * | `GET /api/example?name=N` | | the text of a shipped example, one of WorkbenchStart's `examples` |
 * | `PUT /api/file?path=P` | the bytes; `If-Match: TAG` for a file that is there, `If-None-Match: *` for a new one | SavedFile; 412 where it is otherwise by now |
 * | `POST /api/scenario/read` | ScenarioText | ScenarioReading |
 * | `POST /api/scenario/change` | ScenarioChange | ChangedText |
 * | `POST /api/roster/read?lang=L` | RosterText | RosterAnswer |
 * | `PUT /api/upload?name=F` | a log's bytes | Upload |
 * | `POST /api/jobs` | JobRequest | lines of JobEvent (`application/x-ndjson`) until the job has ended; who stops listening cancels it |
 * | `DELETE /api/jobs?job=J` | | 204: the job is stopped as by Ctrl-C, its events go on until it has ended |
 * | `GET /api/report?path=P` | | the report of a kept result: AnyReport |
 * | `GET /api/export?path=P&format=F&lang=L` | | the bytes of the file that `report --format F` writes, with its name; of several a zip |
 *
 * A request that cannot be carried out is answered by Refusal with status 400 (the request), 403 (host, origin or token), 404, 412, 413 (too large) or 422 (its content).
 */
import type { InputFault } from "../errors/inputFault.ts";
import type { Playable } from "../report/playableReport.ts";
import type { Language } from "../report/words/language.ts";
import type { RulePack } from "../rules/rulePack.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** Header of every request that reads, writes or computes. */
export const TOKEN_HEADER = "replycast-token";

/** What stands in the page's slot instead of a report when it is the workbench. */
export interface WorkbenchStart {
  readonly replycast: 1;
  readonly kind: "workbench";
  readonly version: string;
  /** Name of the folder that it was started in. */
  readonly folder: string;
  /** Rules that count a share, by platform, the weightiest first. */
  readonly rates: Readonly<Record<string, readonly OfferedRate[]>>;
  /** Every current rule by platform, for logs. */
  readonly rules: Readonly<Record<string, readonly OfferedRate[]>>;
  /** Names of the shipped examples that stand alone. */
  readonly examples: readonly string[];
}

export interface OfferedRate {
  readonly id: string;
  readonly name: Readonly<Record<Language, string>>;
}

export interface Refusal {
  readonly refused: string;
  readonly faults?: readonly InputFault[];
}

export interface FolderListing {
  readonly entries: readonly FolderEntry[];
  /** Whether there are more than are listed. */
  readonly more: boolean;
}

export interface FolderEntry {
  readonly path: string;
  readonly kind: "scenario" | "result" | "log" | "page" | "other";
  /** Of a result: its own kind (`simulation`, `comparison`, `staffing`, `score`, `calibration`, `backtest`). */
  readonly resultKind?: string;
  readonly bytes: number;
  readonly modifiedMs: number;
}

export interface SavedFile {
  readonly path: string;
  readonly tag: string;
}

/** A scenario as it stands in the editor; `path` tells from where its own files (`extends`, `profile`, …) are looked for. */
export interface ScenarioText {
  readonly text: string;
  readonly path?: string;
}

export interface PlacedFault extends InputFault {
  /** First line is 1; absent where the fault has no place in this text. */
  readonly line?: number;
  readonly column?: number;
  /** Scenario path such as `teams.pre-sale.cap`. */
  readonly at?: string;
}

/** Lines and columns count from 1. */
export interface KeyPlace {
  readonly key: TextPlace;
  readonly value: TextPlace;
}

export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** A scenario's text as it was read, without defaults. */
export type WrittenScenario = Readonly<Record<string, unknown>>;

export interface ScenarioReading {
  /** Empty where the scenario can be played. */
  readonly faults: readonly PlacedFault[];
  /** What the text says; absent where it is no map. */
  readonly written?: WrittenScenario;
  /** Where each key of the text stands and where its value begins, by its path as JSON (`["teams","shop","cap"]`); absent where the text is no map. */
  readonly places?: Readonly<Record<string, KeyPlace>>;
  /** Complete, with every default; absent with faults. */
  readonly scenario?: Scenario;
  /** In the order of the scenario's rules. */
  readonly packs?: readonly RulePack[];
  readonly notes?: readonly string[];
  /** To play it in the page; absent where it takes arrivals or rules from files. */
  readonly playable?: Playable;
}

/** One key set to a value, or taken out where the value is absent; comments and the order of the other keys stay. */
export interface KeyChange {
  readonly path: readonly (string | number)[];
  readonly value?: unknown;
}

export interface ScenarioChange {
  readonly text: string;
  readonly changes: readonly KeyChange[];
}

export interface ChangedText {
  readonly text: string;
}

/** A roster pasted as text, or a file of it as base64; for which scenario. */
export interface RosterText extends ScenarioText {
  readonly roster: { readonly text: string } | { readonly base64: string; readonly name: string };
}

export interface RosterAnswer {
  readonly faults: readonly InputFault[];
  /** What `roster` becomes, as a scenario writes it. */
  readonly roster?: unknown;
  /** Shifts that it brings and the scenario lacks, for `shifts`. */
  readonly shifts?: Readonly<Record<string, unknown>>;
  readonly notes: readonly string[];
}

export interface Upload {
  /** Names the upload in a LogSource until the workbench ends. */
  readonly upload: string;
  readonly bytes: number;
}

/** A file of the folder, or what stands in the editor. */
export type ScenarioSource = { readonly path: string } | (ScenarioText & { readonly label?: string });

export type LogSource = { readonly path: string } | { readonly upload: string };

interface SharedJob {
  readonly language: "en" | "zh";
  readonly replications?: number;
  readonly seed?: string;
}

interface LogJob extends SharedJob {
  readonly log: LogSource;
  readonly platform?: string;
  readonly rules?: readonly string[];
  readonly timeZone?: string;
  /** Only these dates of the log, first and last (`2026-06-01..2026-06-04`); for `calibrate` and `backtest`. */
  readonly days?: string;
}

export type JobRequest =
  | (SharedJob & { readonly command: "simulate"; readonly scenario: ScenarioSource; readonly precision?: string })
  | (SharedJob & { readonly command: "compare"; readonly scenarios: readonly ScenarioSource[] })
  | (SharedJob & { readonly command: "staff"; readonly scenario: ScenarioSource; readonly brief?: boolean })
  | (LogJob & { readonly command: "score" })
  | (LogJob & { readonly command: "calibrate"; readonly name: string })
  | (LogJob & { readonly command: "backtest"; readonly scenario: ScenarioSource; readonly fits?: string });

export type JobEvent =
  /** First of all: what the job is called, to stop it. */
  | { readonly job: string }
  | { readonly progress: { readonly done: number; readonly total: number; readonly phase?: string } }
  | { readonly note: string }
  /** The result is kept; of `calibrate` the scenario as well. `status` is that of the command (0, 3 where nothing passes, 130 cancelled). */
  | { readonly kept: string; readonly scenario?: string; readonly status: number }
  | { readonly failed: string; readonly faults?: readonly InputFault[]; readonly status: number };
