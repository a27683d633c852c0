/** Words that runs, logs and results share. */
export interface DeskWords {
  readonly commands: Readonly<Record<DeskCommand, string>>;
  readonly states: Readonly<Record<"waiting" | "running" | "stopping" | "kept" | "keptPart" | "stopped" | "failed", string>>;
  /** Phases of which the server tells by a name. */
  readonly phases: Readonly<Record<string, string>>;
  readonly counted: (done: string, total: string) => string;
  readonly left: (time: string) => string;
  readonly seconds: (seconds: number) => string;
  readonly minutes: (minutes: number) => string;
  readonly stop: string;
  readonly stopNamed: (what: string) => string;
  readonly remove: string;
  readonly removeNamed: (what: string) => string;
  readonly open: string;
  readonly openNamed: (what: string) => string;
  readonly openScenario: string;
  readonly again: string;
  readonly queueTitle: string;
  readonly queueEmpty: string;
  readonly partKept: string;
  readonly nothingKept: string;
  readonly nonePasses: string;
  readonly lost: string;
  readonly told: { readonly begun: (what: string) => string; readonly quarter: (what: string, share: string) => string; readonly ended: (what: string, state: string) => string };
  readonly notes: (count: number) => string;
  readonly faults: { readonly title: (count: number) => string; readonly expected: string; readonly mend: string };
  readonly size: (bytes: number) => string;
  readonly failed: string;
}

export type DeskCommand = "simulate" | "compare" | "staff" | "score" | "calibrate" | "backtest";
