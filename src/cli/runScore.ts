import { gathered } from "../errors/gathered.ts";
import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import { loadRulePacks } from "../hosts/loadRulePacks.ts";
import { readLogFile } from "../hosts/readLogFile.ts";
import { score } from "../scoring/score.ts";
import { DEFAULT_TIME_ZONE } from "../scenario/frameDefaults.ts";
import { faultWordsOf } from "./faultWordsOf.ts";
import { languageOption } from "./languageOption.ts";
import { textOption, textsOption } from "./readOption.ts";
import type { ScoreArguments } from "./scoreArguments.ts";
import { scoreText } from "./scoreText.ts";
import { optionFault } from "./optionFault.ts";

/** Scores a log and prints the table, or the result as JSON. */
export async function runScore(given: ScoreArguments): Promise<void> {
  const platforms = textsOption(given.platform);
  const rules = textsOption(given.rule);
  const faults: InputFault[] = [];
  const packs = gathered(faults, () => {
    if (platforms.length + rules.length > 0) return loadRulePacks({ platforms, rules });
    throw optionFault("--rule", faultWordsOf(languageOption(given.lang)).noRule);
  });
  const read = await readLogFile(given.log, { timeZone: textOption(given.timeZone) ?? DEFAULT_TIME_ZONE })
    .catch((error: unknown) => gathered(faults, (): undefined => { throw error; }));
  if (packs === undefined || read === undefined) throw new InputFaults(faults);
  const result = score(read, packs);
  process.stdout.write(given.json === true ? `${JSON.stringify(result, null, 2)}\n` : scoreText(result, packs, { language: languageOption(given.lang), quiet: given.quiet === true }));
}
