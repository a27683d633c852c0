import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rulePackById } from "../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { LESSON_SCENARIOS } from "../../src/training/lessonScenarios.ts";
import { TRAINING_PACKS } from "../../src/training/trainingPacks.ts";

const lessons = join(import.meta.dirname, "..", "..", "src", "training", "lessons");

describe("what the page has instead of a reader (scripts/embed-training.mjs makes it anew)", () => {
  it.each(["small", "busy", "night"] as const)("the scenario %s is what the reader makes of its file", (name) => {
    expect(LESSON_SCENARIOS[name]).toEqual(parseScenario(readFileSync(join(lessons, `${name}.yaml`), "utf8"), `${name}.yaml`));
  });

  it("each rule is the shipped one without its notes, of five platforms and more", () => {
    for (const pack of TRAINING_PACKS) {
      const { notes: _, ...shipped } = rulePackById(pack.id);
      expect(pack).toEqual(shipped);
    }
    expect(new Set(TRAINING_PACKS.map(({ platform }) => platform)).size).toBeGreaterThanOrEqual(5);
  });
});
