import type { Signal } from "@preact/signals";
import { signal } from "@preact/signals";
import type { FolderEntry, KeyChange, ScenarioReading, WorkbenchStart } from "../../../server/protocol.ts";
import type { LogInHand } from "../logs/logInHand.ts";
import { type KeptResults, keptResults } from "../results/keptResults.ts";
import type { DeskServer } from "./deskServer.ts";
import { type JobQueue, jobQueue } from "./jobQueue.ts";

/** What stands in the editor now, for runs and offers. */
export interface EditedScenario {
  readonly text: string;
  /** Where it is kept; absent where it never was. */
  readonly path?: string;
  /** What it is called on the page. */
  readonly name: string;
  readonly reading?: ScenarioReading;
}

/** What the shell lends to runs, logs and results. */
export interface DeskShell {
  /** Read while a component draws, it follows changes; undefined where no scenario is open. */
  readonly edited: () => EditedScenario | undefined;
  /** Opens a file of the folder in the editor and shows it; asks before what is unsaved is left. */
  readonly openScenario: (path: string) => void;
  /** The same with a text that is not kept yet. */
  readonly openText: (text: string, name: string) => void;
  /** Changes keys of the scenario in the editor and shows it; comments stay, undo takes it back. */
  readonly changeScenario: (changes: readonly KeyChange[]) => void;
}

/** Runs, logs and results with what they share. Made once for a page, so that nothing is lost when the view changes. */
export interface Desk {
  readonly shell: DeskShell;
  readonly server: DeskServer;
  /** Current rules by platform, by which logs can be judged. */
  readonly rules: WorkbenchStart["rules"];
  readonly queue: JobQueue;
  /** Files of the folder as last listed; undefined before. */
  readonly entries: Signal<readonly FolderEntry[] | undefined>;
  /** The log that is worked on. */
  readonly log: Signal<LogInHand | undefined>;
  /** A second log, on which what was learned from the first is tested. */
  readonly testLog: Signal<LogInHand | undefined>;
  readonly kept: KeptResults;
  readonly renew: () => Promise<void>;
}

export function createDesk(shell: DeskShell, server: DeskServer, rules: WorkbenchStart["rules"]): Desk {
  const entries = signal<readonly FolderEntry[] | undefined>(undefined);
  return {
    shell, server, rules, queue: jobQueue(server), entries, log: signal(undefined), testLog: signal(undefined), kept: keptResults(server),
    renew: async () => {
      entries.value = (await server.files()).entries;
    },
  };
}
