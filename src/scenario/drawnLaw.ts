import type { Law } from "../random/law.ts";
import type { ConversationLaws } from "./scenario.ts";

/** The distributions of a stream's conversations, and what each is of. */
export const CONVERSATION_LAWS = {
  turns: "count", burst: "count", burstGap: "duration", handle: "duration", think: "duration", patience: "duration",
} as const satisfies Partial<Record<keyof ConversationLaws, "count" | "duration">>;

export type ConversationLawName = keyof typeof CONVERSATION_LAWS;

/** The distribution of that name, where anything is drawn from it: not where it never happens, nor for bursts of always one message. */
export function drawnLaw(laws: ConversationLaws, name: ConversationLawName): Exclude<Law, "never"> | undefined {
  const law = laws[name];
  return law === "never" || (name === "burst" && "constant" in law && law.constant === 1) ? undefined : law;
}
