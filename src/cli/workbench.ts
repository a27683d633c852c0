import type { CommandModule } from "yargs";
import type { Language } from "../report/words/language.ts";
import { sharedOptions } from "./sharedOptions.ts";
import { typedCommand } from "./typedCommand.ts";
import type { WorkbenchArguments } from "./workbenchRequest.ts";
import { say } from "./words.ts";

/** `workbench [FOLDER]`: the page on loopback, for the files of a folder. */
export function workbenchCommand(language: Language): CommandModule {
  return typedCommand<WorkbenchArguments>({
    command: "workbench [folder]",
    describe: say(language, "workbench"),
    builder: (line) => line
      .positional("folder", { type: "string", describe: say(language, "workbenchFolder") })
      .options(sharedOptions(language, ["port", "no-open", "lang", "quiet"]))
      .example("$0 workbench", "")
      .example("$0 workbench scenarios --port 4390 --lang zh", ""),
    handler: async (given) => {
      const { runWorkbench } = await import("./runWorkbench.ts");
      await runWorkbench(given);
    },
  });
}
