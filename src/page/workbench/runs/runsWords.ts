/** Words of the view that runs scenarios. */
export interface RunsWords {
  readonly title: string;
  readonly lead: string;
  readonly what: string;
  readonly commands: Readonly<Record<RunCommand, { readonly name: string; readonly told: string }>>;
  readonly scenario: string;
  readonly inEditor: (name: string) => string;
  readonly noScenario: string;
  readonly howExact: string;
  readonly byReplications: string;
  readonly replications: string;
  readonly byPrecision: string;
  readonly precisions: Readonly<Record<"1%" | "0.5%" | "0.2%", string>>;
  readonly beside: string;
  readonly besideLead: string;
  readonly besideNumber: (letter: string) => string;
  readonly other: string;
  readonly variant: string;
  readonly file: string;
  readonly key: string;
  readonly ownKey: string;
  readonly ownKeyPlaceholder: string;
  readonly value: string;
  readonly cap: (team: string, now: string) => string;
  readonly people: (team: string, shift: string, now: string) => string;
  readonly add: string;
  readonly remove: (letter: string) => string;
  readonly extent: string;
  readonly brief: string;
  readonly briefTold: string;
  readonly whole: string;
  readonly wholeTold: string;
  readonly takes: (time: string) => string;
  readonly takesUnknown: string;
  readonly seed: string;
  readonly seedPlaceholder: string;
  readonly more: string;
  readonly run: string;
  readonly faulty: string;
  readonly samePlay: string;
  readonly badReplications: string;
}

export type RunCommand = "simulate" | "compare" | "staff";
