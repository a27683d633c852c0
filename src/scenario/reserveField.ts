import { z } from "zod";
import { durationField } from "../document/durationField.ts";
import { expectedWords } from "../document/expectedWords.ts";
import { parseDuration } from "../time/parseDuration.ts";
import { DAY_MS, SECOND_MS } from "../time/units.ts";
import { betweenField } from "./betweenField.ts";
import { DESK_LIMITS } from "./deskLimits.ts";
import { DESK_WORDS } from "./deskWords.ts";
import { SCENARIO_WORDS } from "./scenarioWords.ts";

const { team, reserveAgents, poolAbove, poolInCurlyQuotes, waitAbove, waitInCurlyQuotes, callDelay, callStay } = DESK_WORDS;
const { money } = SCENARIO_WORDS;
const ABOVE = /^>\s*(\S.*)$/u;
/** The limit behind whatever sign was typed, or none. */
const LIMIT = /^[<>=≤≥]*\s*(\S.*)$/u;
const LONGEST_SECONDS = DAY_MS / SECOND_MS;

/** `reserve`. */
export const reserveField = z.strictObject({
  team: z.string({ error: team }).meta({ description: "team that they work in; it need not be rostered" }),
  agents: z.int({ error: reserveAgents }).min(1, { error: reserveAgents }).max(DESK_LIMITS.agents, { error: reserveAgents }),
  when: z.strictObject({
    pool: aboveField([poolAbove, poolInCurlyQuotes], "> 20", isWhole).meta({ description: 'conversations in the pool that the team may take: "> 20"' }).optional(),
    oldestWait: aboveField([waitAbove, waitInCurlyQuotes], "> 90s", (limit) => parseDuration(limit) !== undefined).meta({ description: 'wait of the oldest of them: "> 90s"' }).optional(),
  }).meta({ description: "what calls them in; either will do" }),
  between: betweenField.meta({ description: "times of day between which they may be called; any time where absent" }).optional(),
  delay: durationField.refine((seconds) => seconds <= LONGEST_SECONDS, { error: callDelay }).meta({ description: "from the call to their coming on duty" }).optional(),
  stay: durationField.refine((seconds) => seconds > 0 && seconds <= LONGEST_SECONDS, { error: callStay }).meta({ description: "how long they are there" }).optional(),
  costPerCall: z.number({ error: money }).min(0, { error: money }).optional(),
});

/** `> LIMIT`, kept as text: the sign, a blank and the limit as written. `inCurlyQuotes`: what is expected where it stands in such, which YAML takes for text. */
function aboveField([expected, inCurlyQuotes]: readonly [string, string], example: string, isLimit: (limit: string) => boolean): z.ZodType<string> {
  const read = (text: string): string | undefined => limitOf(ABOVE.exec(plain(text))?.[1], isLimit);
  const error = ({ input }: { readonly input?: unknown }): string => {
    if (typeof input === "string" && /^\s*[“”]\s*[>＞]/u.test(input)) return inCurlyQuotes;
    const typed = typeof input === "string" || typeof input === "number" ? LIMIT.exec(plain(String(input)))?.[1] : undefined;
    const limit = limitOf(typed, isLimit);
    return expectedWords(expected, `write "${limit === undefined ? example : `> ${limit}`}"`);
  };
  return z.string({ error }).refine((text) => read(text) !== undefined, { error }).transform((text) => `> ${read(text) ?? ""}`);
}

function limitOf(typed: string | undefined, isLimit: (limit: string) => boolean): string | undefined {
  return typed !== undefined && isLimit(typed) ? typed : undefined;
}

/** With characters of full width made plain. */
function plain(text: string): string {
  return text.normalize("NFKC").trim();
}

function isWhole(limit: string): boolean {
  return /^\d{1,9}$/u.test(limit);
}
