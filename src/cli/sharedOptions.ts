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
  log: { type: "string", requiresArg: true },
  "log-replication": { type: "string", requiresArg: true },
  platform: { type: "string", array: true, requiresArg: true },
  rule: { type: "string", array: true, requiresArg: true },
  "time-zone": { type: "string", requiresArg: true },
  effective: { type: "boolean" },
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
  if (name === "log-replication") return "logReplication";
  if (name === "time-zone") return "timeZone";
  return name;
}
