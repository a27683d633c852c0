import type { AnyReport } from "../../report/renderHtml.ts";
import type {
  ChangedText, FolderListing, JobEvent, JobRequest, Refusal, RosterAnswer, RosterText, SavedFile, ScenarioChange, ScenarioReading, ScenarioText, Upload,
} from "../../server/protocol.ts";
import { jsonLines } from "./jsonLines.ts";
import { RefusedRequest } from "./RefusedRequest.ts";

/** Header of every request; as `TOKEN_HEADER` of the agreement between page and server. */
const TOKEN_HEADER = "replycast-token";

/** Text of a file, and the tag by which it is saved over. */
export interface OpenedFile {
  readonly text: string;
  readonly tag: string;
}

/** The server of the workbench as the page sees it. Every call throws RefusedRequest where it is refused or the server is gone. */
export interface WorkbenchServer {
  files(): Promise<FolderListing>;
  open(path: string): Promise<OpenedFile>;
  /** Over the version `tag`, or as a new file where it is undefined; status 412 where the file is another by now. */
  save(path: string, text: string, tag?: string): Promise<SavedFile>;
  readScenario(scenario: ScenarioText, signal?: AbortSignal): Promise<ScenarioReading>;
  changeScenario(change: ScenarioChange): Promise<ChangedText>;
  readRoster(roster: RosterText, name?: string): Promise<RosterAnswer>;
  upload(name: string, bytes: Blob): Promise<Upload>;
  /** Events until the job has ended; aborting the signal, or leaving the loop, cancels it. */
  run(job: JobRequest, signal?: AbortSignal): AsyncGenerator<JobEvent, void, undefined>;
  report(path: string): Promise<AnyReport>;
  /** A kept result in another form, as `report --format` writes it. */
  exported(path: string, format: string, lang: string): Promise<Blob>;
}

/** The server that this page came from. */
export function workbenchServer(token: string, request: typeof fetch = (input, init) => fetch(input, init)): WorkbenchServer {
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set(TOKEN_HEADER, token);
    const response = await answered(request(path, { ...init, headers, cache: "no-store" }), init.signal);
    if (response.ok) return response;
    throw await refusalOf(response);
  };
  const get = async <T>(path: string) => (await (await ask(path)).json()) as T;
  const post = async <T>(path: string, body: unknown, signal?: AbortSignal) => (await (await ask(path, posted(body, signal))).json()) as T;
  return {
    files: () => get<FolderListing>("/api/files"),
    open: async (path) => {
      const response = await ask(`/api/file?${query({ path })}`);
      return { text: await response.text(), tag: response.headers.get("etag") ?? "" };
    },
    save: async (path, text, tag) => {
      const headers = tag === undefined ? { "if-none-match": "*" } : { "if-match": tag };
      return (await (await ask(`/api/file?${query({ path })}`, { method: "PUT", body: text, headers })).json()) as SavedFile;
    },
    readScenario: (scenario, signal) => post<ScenarioReading>("/api/scenario/read", scenario, signal),
    changeScenario: (change) => post<ChangedText>("/api/scenario/change", change),
    readRoster: (roster, name = "roster") => post<RosterAnswer>(`/api/roster/read?${query({ name })}`, roster),
    upload: async (name, bytes) => (await (await ask(`/api/upload?${query({ name })}`, { method: "PUT", body: bytes })).json()) as Upload,
    async *run(job, signal) {
      const { body } = await ask("/api/jobs", posted(job, signal));
      if (body !== null) yield* jsonLines<JobEvent>(body);
    },
    report: (path) => get<AnyReport>(`/api/report?${query({ path })}`),
    exported: async (path, format, lang) => (await ask(`/api/export?${query({ path, format, lang })}`)).blob(),
  };
}

/** A request that nobody answers is one of a lost server, unless the page itself gave it up. */
async function answered(response: Promise<Response>, signal: AbortSignal | null | undefined): Promise<Response> {
  try {
    return await response;
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new RefusedRequest(0, "the workbench does not answer");
  }
}

async function refusalOf(response: Response): Promise<RefusedRequest> {
  const text = await response.text();
  try {
    const { refused, faults } = JSON.parse(text) as Refusal;
    return new RefusedRequest(response.status, refused, faults);
  } catch {
    return new RefusedRequest(response.status, response.statusText);
  }
}

function posted(body: unknown, signal?: AbortSignal): RequestInit {
  return { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" }, ...(signal === undefined ? {} : { signal }) };
}

function query(parameters: Readonly<Record<string, string>>): string {
  return new URLSearchParams(parameters).toString();
}
