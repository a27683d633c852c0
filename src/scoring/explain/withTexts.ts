import type { ReadLog } from "../../import/readLog.ts";
import type { ExplainedLine, Explanation } from "./explanation.ts";

/** Explanations with what was written, as a second reading of the same log has it. */
export function withTexts(explanations: readonly Explanation[], { texts, lines }: ReadLog): Explanation[] {
  const byLine = {
    message: new Map([...(texts?.ofMessage ?? [])].map(([row, text]) => [lines.ofMessage[row], text])),
    reply: new Map([...(texts?.ofReply ?? [])].map(([row, text]) => [lines.ofReply[row], text])),
  };
  const told = (line: ExplainedLine): ExplainedLine => {
    if (line.what === "listing") return line;
    const text = byLine[line.what].get(line.line);
    return text === undefined ? line : { ...line, text };
  };
  return explanations.map((explanation) => ({
    ...explanation,
    rules: explanation.rules.map((rule) => ({ ...rule, days: rule.days.map((day) => ({ ...day, lines: day.lines.map(told) })) })),
  }));
}
