import type { CommandModule } from "yargs";
import type { Language } from "../report/words/language.ts";
import { languageOption } from "./languageOption.ts";
import { textsOption } from "./readOption.ts";
import type { Given } from "./readOption.ts";
import { sharedOptions } from "./sharedOptions.ts";
import { typedCommand } from "./typedCommand.ts";
import { say } from "./words.ts";

interface RulesArguments {
  readonly id?: string;
  readonly platform?: Given;
  readonly json?: boolean;
  readonly lang?: Given;
}

/** `rules [ID]`: lists the rule packs that ship, or prints one of them (or of a file) with its sources. */
export function rulesCommand(language: Language): CommandModule {
  return typedCommand<RulesArguments>({
    command: "rules [id]",
    describe: say(language, "rules"),
    builder: (line) => line
      .positional("id", { type: "string", describe: say(language, "ruleId") })
      .options(sharedOptions(language, ["platform", "json", "lang"]))
      .example("$0 rules", "")
      .example("$0 rules pinduoduo/manual-reply-3min", ""),
    handler: rules,
  });
}

async function rules(given: RulesArguments): Promise<void> {
  const [{ loadRulePacks, loadRulePack }, { shippedRulePacks }, { formatRulePack, formatRuleList }] = await Promise.all([
    import("../hosts/loadRulePacks.ts"),
    import("../rules/rulePackCatalogue.ts"),
    import("./rulePackText.ts"),
  ]);
  const language = languageOption(given.lang);
  if (given.id !== undefined) {
    const pack = loadRulePack(given.id, "ID");
    process.stdout.write(given.json === true ? `${JSON.stringify(pack, null, 2)}\n` : formatRulePack(pack, language));
    return;
  }
  const platforms = textsOption(given.platform);
  const packs = platforms.length === 0 ? shippedRulePacks() : loadRulePacks({ platforms, rules: [] });
  process.stdout.write(given.json === true ? `${JSON.stringify(packs, null, 2)}\n` : formatRuleList(packs, language));
}
