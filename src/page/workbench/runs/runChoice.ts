import { signal } from "@preact/signals";
import type { RunCommand } from "./runsWords.ts";

/** What stands in the view's fields; kept while other views are shown. */
export interface RunChoice {
  readonly command: RunCommand;
  /** Path of the scenario, or EDITED. */
  readonly scenario: string;
  /** The scenario of a kept result instead. */
  readonly keptBase?: { readonly text: string; readonly name: string } | undefined;
  readonly exactness: "replications" | "precision";
  readonly replications: string;
  readonly precision: "1%" | "0.5%" | "0.2%";
  readonly beside: readonly Beside[];
  readonly brief: boolean;
  readonly seed: string;
}

/** One to compare with: another file, a copy of the scenario with one key changed, or the scenario of a kept result. */
export type Beside =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "variant"; readonly key: string; readonly value: string }
  | { readonly kind: "text"; readonly text: string; readonly name: string };

/** What stands in the editor, where a path is asked for. */
export const EDITED = "";

export const MOST_BESIDE = 3;

export const runChoice = signal<RunChoice>({
  command: "simulate", scenario: EDITED, exactness: "replications", replications: "400", precision: "0.5%", beside: [{ kind: "variant", key: "", value: "" }], brief: true, seed: "",
});

export function choose(changes: Partial<RunChoice>): void {
  runChoice.value = { ...runChoice.value, ...changes };
}

/** Replications as given; undefined where they are none. */
export function replicationsOf({ replications }: Pick<RunChoice, "replications">): number | undefined {
  const number = Number(replications.replaceAll(/[\s,，]/gu, ""));
  return Number.isInteger(number) && number >= 1 ? number : undefined;
}

/** Whether everything that is asked has been answered. */
export function isComplete(choice: RunChoice): boolean {
  if (choice.command === "staff") return true;
  if (choice.command === "simulate") return choice.exactness === "precision" || replicationsOf(choice) !== undefined;
  if (replicationsOf(choice) === undefined || choice.beside.length === 0) return false;
  return choice.beside.every((beside) => (beside.kind === "variant" ? beside.key.trim() !== "" && beside.value.trim() !== "" : beside.kind === "text" || beside.path !== ""));
}
