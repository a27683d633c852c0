import { signal } from "@preact/signals";
import type { ReadonlySignal } from "@preact/signals";
import type { ReportedResult } from "../../../report/buildReport.ts";
import type { DeskServer } from "../desk/deskServer.ts";

/** Results as their files say, read one after the other when they are asked for. */
export interface KeptResults {
  /** By `keptKey`; what cannot be read is told so. */
  readonly known: ReadonlySignal<ReadonlyMap<string, ReportedResult | "unreadable">>;
  readonly ask: (path: string, modifiedMs: number) => void;
  /** The result of a file, at once where it is known. */
  readonly read: (path: string) => Promise<ReportedResult>;
}

/** A file as it was at a time. */
export function keptKey(path: string, modifiedMs: number): string {
  return `${path}\n${modifiedMs}`;
}

export function keptResults(server: Pick<DeskServer, "text">): KeptResults {
  const known = signal<ReadonlyMap<string, ReportedResult | "unreadable">>(new Map());
  const asked = new Set<string>();
  let last = Promise.resolve();
  const read = async (path: string): Promise<ReportedResult> => JSON.parse(await server.text(path)) as ReportedResult;
  return {
    known, read,
    ask: (path, modifiedMs) => {
      const key = keptKey(path, modifiedMs);
      if (asked.has(key)) return;
      asked.add(key);
      last = last.then(async () => {
        const result = await read(path).catch(() => "unreadable" as const);
        known.value = new Map(known.value).set(key, result);
      });
    },
  };
}
