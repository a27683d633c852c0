import { isClosingWord } from "../../log/closingWords.ts";
import type { ExplainedLine, RuleExplanation } from "../../scoring/explain/explanation.ts";
import type { PracticeWords } from "./practiceWords.ts";

/** A chat with something written in it, for a played one has no texts; thanks in the reader's language. */
export function withSampleTexts(explanation: RuleExplanation, { buyerTexts, deskTexts, thanks }: PracticeWords): RuleExplanation {
  let [buyer, desk] = [0, 0];
  const told = (line: ExplainedLine): ExplainedLine => {
    if (line.what === "listing" || line.kind !== "text") return line;
    if (line.what === "message" && line.text !== undefined && isClosingWord(line.text)) return { ...line, text: thanks };
    return { ...line, text: line.what === "message" ? buyerTexts[buyer++ % buyerTexts.length] : deskTexts[desk++ % deskTexts.length] };
  };
  return { ...explanation, days: explanation.days.map((day) => ({ ...day, lines: day.lines.map(told) })) };
}
