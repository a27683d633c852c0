import { expect, it } from "vitest";
import type { DefinedFigure } from "../../../src/page/frame/definitionWords.ts";
import { definitionWordsOf } from "../../../src/page/frame/definitionWordsOf.ts";

it.each(["en", "zh"] as const)("every figure is told: what it is, how it is counted, how its interval is made (%s)", (language) => {
  const { figures } = definitionWordsOf(language);
  for (const figure of Object.keys(figures) as DefinedFigure[]) {
    const { name, what, counted, interval } = figures[figure];
    expect([name, what, counted, interval].every((text) => text.length > 1 && !text.includes("undefined")), figure).toBe(true);
    if (language === "zh") expect(what, figure).toMatch(/[\u4e00-\u9fff]/u);
  }
});
