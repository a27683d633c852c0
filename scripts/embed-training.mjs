// Puts the lessons' scenarios (src/training/lessons/*.yaml, every default filled in) and the rules of lessons and practice into src/training as plain values,
// so that the page needs no reader. Run it after a build when one of these changes; test/training/trainingData.test.ts tells when that is due.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const training = join(root, "src", "training");
const { parseScenario } = await import(join(root, "dist", "scenario", "parseScenario.js"));
const { rulePackById } = await import(join(root, "dist", "rules", "rulePackCatalogue.js"));

const SCENARIOS = ["small", "busy", "night"];
const RULES = [
  "pinduoduo/manual-reply-3min", "pinduoduo/effective-reply-60min", "kuaishou/reply-3min", "douyin/manual-reply-3min", "jd/first-reply-30s",
  "taobao/round-reply-3min", "xiaohongshu/reply-3min",
];

const scenarios = SCENARIOS.map((name) => `  ${name}: ${JSON.stringify(parseScenario(readFileSync(join(training, "lessons", `${name}.yaml`), "utf8"), `${name}.yaml`))},`);
const packs = RULES.map((id) => {
  const { notes: _notes, ...pack } = rulePackById(id);
  return `  ${JSON.stringify(pack)},`;
});
write("lessonScenarios.ts", `import type { Scenario } from "../scenario/scenario.ts";

/** The scenarios of the lessons with every default filled in. Made by scripts/embed-training.mjs; not to be edited. */
export const LESSON_SCENARIOS: Readonly<Record<"small" | "busy" | "night", Scenario>> = {
${scenarios.join("\n")}
};
`);
write("trainingPacks.ts", `import type { RulePack } from "../rules/rulePack.ts";

/** The rules of lessons and practice, without their notes. Made by scripts/embed-training.mjs; not to be edited. */
export const TRAINING_PACKS: readonly RulePack[] = [
${packs.join("\n")}
];
`);

function write(name, text) {
  writeFileSync(join(training, name), text);
}
