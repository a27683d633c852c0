import type { PseudonymOf } from "../import/pseudonymOf.ts";
import type { ExplainedLine, ExplainedUnit, RuleExplanation } from "../scoring/explain/explanation.ts";

/** An explanation without the names of agents, and without what was written unless that is to be kept. */
export function withPseudonyms(explanation: RuleExplanation, pseudonymOf: PseudonymOf, keepTexts: boolean): RuleExplanation {
  const agent = (name: string): string => (name === "" ? "" : pseudonymOf(name, "agent"));
  const told = (line: ExplainedLine): ExplainedLine => {
    if (line.what === "listing") return { ...line, agent: agent(line.agent) };
    const { text, ...rest } = line;
    const kept = { ...rest, ...(keepTexts && text !== undefined ? { text } : {}) };
    if (kept.what === "reply") return { ...kept, ...(kept.agent === undefined ? {} : { agent: agent(kept.agent) }) };
    return { ...kept, ...(kept.reply?.agent === undefined ? {} : { reply: { ...kept.reply, agent: agent(kept.reply.agent) } }) };
  };
  const unit = (each: ExplainedUnit): ExplainedUnit => ({ ...each, ...(each.agent === undefined ? {} : { agent: agent(each.agent) }) });
  return { ...explanation, days: explanation.days.map((day) => ({ ...day, lines: day.lines.map(told), units: day.units.map(unit) })) };
}
