import type { InputFault } from "../../../errors/inputFault.ts";
import type { AnyReport } from "../../../report/renderHtml.ts";
import type { Language } from "../../../report/words/language.ts";
import type { ChangedText, FolderListing, JobEvent, JobRequest, RosterAnswer, RosterText, SavedFile, ScenarioChange, ScenarioReading, ScenarioText, Upload } from "../../../server/protocol.ts";

/** What runs, logs and results ask of the server. Whatever it refuses is thrown as a Refused. */
export interface DeskServer {
  readonly files: () => Promise<FolderListing>;
  /** Text of a file of the folder. */
  readonly text: (path: string) => Promise<string>;
  /** Text of a shipped example. */
  readonly example: (name: string) => Promise<string>;
  readonly read: (scenario: ScenarioText) => Promise<ScenarioReading>;
  readonly change: (change: ScenarioChange) => Promise<ChangedText>;
  /** Text of a file with the tag by which it is saved over. */
  readonly open: (path: string) => Promise<OpenedText>;
  /** Over the version `tag`, or as a new file where it is absent; status 412 where the file is another by now. */
  readonly save: (path: string, text: string, tag?: string) => Promise<SavedFile>;
  readonly readRoster: (roster: RosterText, language: Language) => Promise<RosterAnswer>;
  readonly report: (path: string) => Promise<AnyReport>;
  readonly exported: (path: string, format: ExportFormat, language: Language) => Promise<NamedBlob>;
  /** `onShare` is told how much has arrived, 0 to 1. */
  readonly upload: (name: string, bytes: Blob, onShare: (share: number) => void, signal: AbortSignal) => Promise<Upload>;
  /** Ends with the job; who aborts leaves it, and it is cancelled. */
  readonly run: (request: JobRequest, onEvent: (event: JobEvent) => void, signal: AbortSignal) => Promise<void>;
  /** Asks a job to stop and keep what is finished; its events go on. */
  readonly stop: (job: string) => Promise<void>;
}

export interface OpenedText {
  readonly text: string;
  readonly tag: string;
}

export interface NamedBlob {
  readonly name: string;
  readonly blob: Blob;
}

export const EXPORT_FORMATS = ["html", "png", "svg", "csv", "xlsx", "ics"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What the server did not do, and why. */
export class Refused extends Error {
  readonly status: number;
  readonly faults: readonly InputFault[];
  constructor(status: number, refused: string, faults: readonly InputFault[] = []) {
    super(refused);
    this.name = "Refused";
    this.status = status;
    this.faults = faults;
  }
}
