import type { Options } from "yargs";
import { say } from "./words.ts";
import type { Phrase } from "./words.ts";
import type { Language } from "../report/words/language.ts";

/** Options that several commands take; each is described once. All values are read as text and checked by `readOption`. */
const FORMS = {
  replications: { type: "string", requiresArg: true },
  precision: { type: "string", requiresArg: true },
  seed: { type: "string", requiresArg: true },
  threads: { type: "string", requiresArg: true },
  set: { type: "string", array: true, requiresArg: true },
  out: { type: "string", requiresArg: true },
  json: { type: "boolean" },
  lang: { type: "string", requiresArg: true, choices: ["en", "zh"] },
  quiet: { type: "boolean" },
  yes: { type: "boolean" },
  brief: { type: "boolean" },
  log: { type: "string", requiresArg: true },
  "log-replication": { type: "string", requiresArg: true },
  platform: { type: "string", array: true, requiresArg: true },
  rule: { type: "string", array: true, requiresArg: true },
  "time-zone": { type: "string", requiresArg: true },
  effective: { type: "boolean" },
  by: { type: "string", array: true, requiresArg: true },
  explain: { type: "string", array: true, requiresArg: true },
  "in-full": { type: "boolean" },
  misses: { type: "boolean" },
  lessons: { type: "string", requiresArg: true },
  "what-if": { type: "string", array: true, requiresArg: true },
  reconcile: { type: "string", array: true, requiresArg: true },
  map: { type: "string", requiresArg: true },
  pseudonyms: { type: "string", requiresArg: true },
  "industry-standard": { type: "string", requiresArg: true },
  event: { type: "string", array: true, requiresArg: true },
  registration: { type: "string", array: true, requiresArg: true },
  orders: { type: "string", requiresArg: true },
  figures: { type: "boolean" },
  conversion: { type: "string", array: true, requiresArg: true },
  peers: { type: "string", requiresArg: true },
  compare: { type: "string", array: true, requiresArg: true },
  agent: { type: "string", requiresArg: true },
  "score-card": { type: "string", requiresArg: true },
  days: { type: "string", requiresArg: true },
  arrivals: { type: "string", requiresArg: true },
  fits: { type: "string", requiresArg: true },
  "price-of": { type: "string", array: true, requiresArg: true },
  base: { type: "string", requiresArg: true },
  forecast: { type: "string", requiresArg: true },
  today: { type: "string", requiresArg: true },
  now: { type: "string", requiresArg: true },
  history: { type: "string", requiresArg: true },
  outlook: { type: "boolean" },
  roster: { type: "string", requiresArg: true },
  format: { type: "string", requiresArg: true },
  port: { type: "string", requiresArg: true },
  "no-open": { type: "boolean" },
} as const satisfies Record<string, Options>;

type SharedOption = keyof typeof FORMS;

/** Whether the next word of a line is this option's value: `--seed` takes one, `--seed=7` has it already. */
export function takesValue(arg: string): boolean {
  const form: Options | undefined = (FORMS as Readonly<Record<string, Options>>)[arg.slice(2)];
  return arg.startsWith("--") && form?.requiresArg === true;
}

/** These options with their descriptions, for a command's `builder`. */
export function sharedOptions(language: Language, names: readonly SharedOption[]): Record<string, Options> {
  return Object.fromEntries(names.map((name) => [name, { ...FORMS[name], describe: say(language, phraseOf(name)) }]));
}

function phraseOf(name: SharedOption): Phrase {
  switch (name) {
    case "log-replication": return "logReplication";
    case "time-zone": return "timeZone";
    case "in-full": return "inFull";
    case "what-if": return "whatIf";
    case "price-of": return "priceOf";
    case "industry-standard": return "industryStandard";
    case "score-card": return "scoreCard";
    case "no-open": return "noOpen";
    default: return name;
  }
}
