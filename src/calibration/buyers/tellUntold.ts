import { lawMean } from "../../random/lawMean.ts";
import type { ConversationLaws } from "../../scenario/scenario.ts";
import { defaultFit } from "../defaultFit.ts";
import type { FitReason } from "../fitReason.ts";
import type { PartBuilder } from "../partBuilder.ts";

/** Leaves all at its default that rests on what was answered when: turns, bursts, gaps, thoughts, patience and thanks of a stream. */
export function tellUntold(part: PartBuilder, stream: string, conversations: number, defaults: ConversationLaws, reason: FitReason): void {
  for (const key of ["turns", "burst", "burstGap", "think", "patience"] as const) part.tell(["conversations", stream, key], defaultFit(lawMean(defaults[key]), conversations, "conversations", reason));
  for (const key of ["silentShare", "closingWordShare"] as const) part.tell(["conversations", stream, key], defaultFit(defaults[key], conversations, "conversations", reason));
}
