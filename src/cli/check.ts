import type { CommandModule } from "yargs";
import type { Language } from "../report/words/language.ts";
import { gathered } from "../errors/gathered.ts";
import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import { interruptible } from "./interruption.ts";
import type { Interruption } from "./interruption.ts";
import { textsOption } from "./readOption.ts";
import type { Given } from "./readOption.ts";
import { sharedOptions } from "./sharedOptions.ts";
import { typedCommand } from "./typedCommand.ts";
import { say, sayOf } from "./words.ts";

interface CheckArguments {
  readonly scenarios?: readonly string[];
  readonly set?: Given;
  readonly effective?: boolean;
  readonly quiet?: boolean;
}

/** `check SCENARIO…`: reads scenarios, rule packs and replay logs included, and tells all that is wrong in all of them. */
export function checkCommand(language: Language): CommandModule {
  return typedCommand<CheckArguments>({
    command: "check <scenarios..>",
    describe: say(language, "check"),
    builder: (line) => line
      .positional("scenarios", { type: "string", array: true, demandOption: true, describe: say(language, "scenarioFiles") })
      .options(sharedOptions(language, ["effective", "set", "lang", "quiet"]))
      .example("$0 check scenarios/*.yaml", "")
      .example("$0 check scenarios/small-shop.yaml --effective > full.yaml", ""),
    handler: (given) => interruptible((interruption) => check(given, language, interruption)),
  });
}

async function check(given: CheckArguments, language: Language, { breakable }: Interruption): Promise<void> {
  const [{ loadScenario }, { formatEffective }, { scenarioNotes }] = await Promise.all([
    import("../hosts/loadScenario.ts"),
    import("../scenario/formatEffective.ts"),
    import("../scenario/scenarioNotes.ts"),
  ]);
  const faults: InputFault[] = [];
  const printed: string[] = [];
  for (const file of given.scenarios ?? []) {
    const loaded = gathered(faults, () => breakable(() => loadScenario(file, textsOption(given.set))));
    if (loaded === undefined) continue;
    if (given.effective === true) printed.push(formatEffective(loaded.scenario).trimEnd());
    else if (given.quiet !== true) printed.push(sayOf(language, "sound", file), ...[...loaded.notes, ...scenarioNotes(loaded.scenario)].map((note) => `  ${say(language, "note")}: ${note}`));
  }
  if (printed.length > 0) process.stdout.write(`${printed.join(given.effective === true ? "\n---\n" : "\n")}\n`);
  if (faults.length > 0) throw new InputFaults(faults);
}
