import type { RulePack } from "./rulePack.ts";
import type { WrittenRulePack } from "./rulePackSchema.ts";

/** A part of a pack that this version cannot judge. */
export interface UnbuiltPart {
  readonly path: readonly (string | number)[];
  /** The part with its value: `unit: round`. */
  readonly found: string;
  /** What can be judged in its place. */
  readonly built: string;
}

/** What a pack asks for that is not built yet. Such a pack is refused: leaving the part out would give a wrong rate. */
export function unbuiltParts(pack: RulePack | WrittenRulePack): readonly UnbuiltPart[] {
  const parts: UnbuiltPart[] = [];
  const only = (path: readonly string[], value: string, built: readonly string[]): void => {
    if (!built.includes(value)) parts.push({ path, found: `${path.join(".")}: ${value}`, built: built.join(" or ") });
  };
  only(["unit"], pack.unit, ["message", "consumer-day"]);
  only(["window", "by"], pack.window.by, ["message"]);
  only(["clock"], pack.clock, ["each-message", "agent-list"]);
  only(["denominator"], pack.denominator, ["consulting"]);
  only(["botOnlyUnits"], pack.botOnlyUnits, ["count"]);
  only(["allOffline"], pack.allOffline, ["counts"]);
  only(["transfer"], pack.transfer, ["clock-runs"]);
  only(["beforeWindow"], pack.beforeWindow, ["excluded"]);
  only(["consumerMessages"], pack.consumerMessages, ["in-window"]);
  if (typeof pack.closingWords === "object") parts.push({ path: ["closingWords"], found: "closingWords: afterReplyWithin", built: "need-reply or exempt" });
  if (pack.burstGap !== undefined) parts.push({ path: ["burstGap"], found: "burstGap", built: "a round without it" });
  if (pack.sessionResume > 0) parts.push({ path: ["sessionResume"], found: "sessionResume", built: "sessionResume: 0" });
  if (pack.measure !== undefined) only(["unit"], pack.unit === "consumer-day" ? "consumer-day of a measure" : pack.unit, ["message"]);
  if (pack.capPerUnit !== undefined) parts.push({ path: ["capPerUnit"], found: "capPerUnit", built: "a measure without it" });
  pack.consequences.forEach(({ period }, index) => {
    if (typeof period === "object" && period !== null && "weights" in period) {
      parts.push({ path: ["consequences", index, "period"], found: "a weighted period", built: "day, or {days, before, each: true}" });
    } else if (typeof period === "object" && period !== null && "each" in period && period.each === false) {
      parts.push({ path: ["consequences", index, "period", "each"], found: "a period whose days are pooled (each: false)", built: "each: true" });
    }
  });
  return parts.filter((part, index) => parts.findIndex(({ found }) => found === part.found) === index);
}
