import { join } from "node:path";
import type { CommandModule } from "yargs";
import type { Language } from "../report/words/language.ts";
import { faultWordsOf } from "./faultWordsOf.ts";
import { interruptible } from "./interruption.ts";
import { languageOption } from "./languageOption.ts";
import { textOption } from "./readOption.ts";
import type { Given } from "./readOption.ts";
import { sharedOptions } from "./sharedOptions.ts";
import { folderOption } from "./simulateRequest.ts";
import { typedCommand } from "./typedCommand.ts";
import { say } from "./words.ts";

interface ReportArguments {
  readonly result: string;
  readonly out?: Given;
  readonly lang?: Given;
  readonly quiet?: boolean;
}

/** `report RESULT`: the page of a result that was kept. */
export function reportCommand(language: Language): CommandModule {
  return typedCommand<ReportArguments>({
    command: "report <result>",
    describe: say(language, "report"),
    builder: (line) => line
      .positional("result", { type: "string", demandOption: true, describe: say(language, "resultFile") })
      .options(sharedOptions(language, ["out", "lang", "quiet"]))
      .example("$0 simulate scenarios/small-shop.yaml --json > result.json && $0 report result.json --out pages", ""),
    handler: report,
  });
}

async function report(given: ReportArguments): Promise<void> {
  const folder = folderOption(textOption(given.out), faultWordsOf(languageOption(given.lang))) ?? "reports";
  const [{ readResultFile }, { resultFileName }, { writeReport }] = await Promise.all([
    import("../hosts/readResultFile.ts"), import("../hosts/reportFileName.ts"), import("../hosts/writeReport.ts"),
  ]);
  await interruptible(async ({ breakable }) => {
    const result = breakable(() => readResultFile(given.result));
    const path = join(folder, resultFileName(result));
    writeReport(result, path, given.lang === undefined ? undefined : languageOption(given.lang));
    if (given.quiet !== true) process.stdout.write(`${path}\n`);
  });
}
