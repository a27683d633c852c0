import type { AnyReport } from "../../../report/renderHtml.ts";
import { TOKEN_HEADER } from "../../../server/protocol.ts";
import type { ChangedText, FolderListing, Refusal, RosterAnswer, SavedFile, ScenarioReading, Upload } from "../../../server/protocol.ts";
import { readEvents } from "./readEvents.ts";
import { type DeskServer, Refused } from "./deskServer.ts";

/** Status of a request that never came through. */
const LOST = 0;
const JSON_HEADERS = { "content-type": "application/json" };

/** The server by requests of this page, with the start's token. */
export function fetchDesk(token: string): DeskServer {
  const send = (address: string, init: RequestInit = {}) => answered(address, { ...init, headers: { ...(init.body === undefined ? {} : JSON_HEADERS), [TOKEN_HEADER]: token } });
  const json = async <Answer>(address: string, init?: RequestInit): Promise<Answer> => (await (await send(address, init)).json()) as Answer;
  return {
    files: () => json<FolderListing>("/api/files"),
    text: async (path) => (await send(`/api/file?${new URLSearchParams({ path })}`)).text(),
    example: async (name) => (await send(`/api/example?${new URLSearchParams({ name })}`)).text(),
    read: (scenario) => json<ScenarioReading>("/api/scenario/read", posted(scenario)),
    open: async (path) => {
      const answer = await send(`/api/file?${new URLSearchParams({ path })}`);
      return { text: await answer.text(), tag: answer.headers.get("etag") ?? "" };
    },
    save: async (path, text, tag) => {
      const known: Record<string, string> = tag === undefined ? { "if-none-match": "*" } : { "if-match": tag };
      return await (await answered(`/api/file?${new URLSearchParams({ path })}`, { method: "PUT", body: text, headers: { ...known, [TOKEN_HEADER]: token } })).json() as SavedFile;
    },
    readRoster: (roster, lang) => json<RosterAnswer>(`/api/roster/read?${new URLSearchParams({ lang })}`, posted(roster)),
    change: (change) => json<ChangedText>("/api/scenario/change", posted(change)),
    report: (path) => json<AnyReport>(`/api/report?${new URLSearchParams({ path })}`),
    exported: async (path, format, lang) => {
      const answer = await send(`/api/export?${new URLSearchParams({ path, format, lang })}`);
      return { name: namedIn(answer.headers.get("content-disposition")) ?? `${path.split("/").at(-1)?.replace(/\.json$/u, "") ?? "result"}.${format}`, blob: await answer.blob() };
    },
    upload: (name, bytes, onShare, signal) => uploaded(`/api/upload?${new URLSearchParams({ name })}`, token, bytes, onShare, signal),
    run: async (request, onEvent, signal) => readEvents(await send("/api/jobs", { ...posted(request), signal }), onEvent),
    stop: async (job) => void (await send(`/api/jobs?${new URLSearchParams({ job })}`, { method: "DELETE" })),
  };
}

function posted(body: unknown): RequestInit {
  return { method: "POST", body: JSON.stringify(body) };
}

async function answered(address: string, init: RequestInit): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(address, init);
  } catch (error) {
    if (init.signal?.aborted === true) throw error;
    throw new Refused(LOST, "");
  }
  if (answer.ok) return answer;
  throw refusedBy(answer.status, await answer.text());
}

/** The refusal that a server's answer tells. */
function refusedBy(status: number, text: string): Refused {
  try {
    const { refused, faults } = JSON.parse(text) as Refusal;
    return new Refused(status, refused, faults);
  } catch {
    return new Refused(status, text);
  }
}

/** A request that tells how much of it has been sent, which `fetch` does not. */
function uploaded(address: string, token: string, bytes: Blob, onShare: (share: number) => void, signal: AbortSignal): Promise<Upload> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("PUT", address);
    request.setRequestHeader(TOKEN_HEADER, token);
    request.upload.addEventListener("progress", ({ loaded, total }) => onShare(total === 0 ? 1 : loaded / total));
    request.addEventListener("load", () => {
      if (request.status < 300) resolve(JSON.parse(request.responseText) as Upload);
      else reject(refusedBy(request.status, request.responseText));
    });
    request.addEventListener("error", () => reject(new Refused(LOST, "")));
    request.addEventListener("abort", () => reject(new DOMException("", "AbortError")));
    signal.addEventListener("abort", () => request.abort());
    request.send(bytes);
  });
}

/** The file's name in a `Content-Disposition`. */
function namedIn(disposition: string | null): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/iu.exec(disposition ?? "")?.[1];
  return encoded === undefined ? /filename="([^"]+)"/iu.exec(disposition ?? "")?.[1] : decodeURIComponent(encoded);
}
