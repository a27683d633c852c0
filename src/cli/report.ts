import { statSync } from "node:fs";
import { join } from "node:path";
import type { CommandModule } from "yargs";
import { gathered } from "../errors/gathered.ts";
import { type InputFault, InputFaults } from "../errors/inputFault.ts";
import type { Language } from "../report/words/language.ts";
import { faultWordsOf } from "./faultWordsOf.ts";
import { folderOption } from "./folderOption.ts";
import { interruptible } from "./interruption.ts";
import { languageOption } from "./languageOption.ts";
import { textOption } from "./readOption.ts";
import type { Given } from "./readOption.ts";
import { reportFormats } from "./reportFormats.ts";
import { sharedOptions } from "./sharedOptions.ts";
import { REPORTS } from "./pageOption.ts";
import { typedCommand } from "./typedCommand.ts";
import { say } from "./words.ts";

interface ReportArguments {
  readonly result: string;
  readonly format?: Given;
  readonly out?: Given;
  readonly lang?: Given;
  readonly quiet?: boolean;
}

/** `report RESULT`: the page of a result that was kept, its charts and the answer as pictures, its tables and its roster. */
export function reportCommand(language: Language): CommandModule {
  return typedCommand<ReportArguments>({
    command: "report <result>",
    describe: say(language, "report"),
    builder: (line) => line
      .positional("result", { type: "string", demandOption: true, describe: say(language, "resultFile") })
      .options(sharedOptions(language, ["format", "out", "lang", "quiet"]))
      .example("$0 simulate scenarios/small-shop.yaml --json > result.json && $0 report result.json --out pages", ""),
    handler: report,
  });
}

async function report(given: ReportArguments): Promise<void> {
  const language = languageOption(given.lang);
  const faults: InputFault[] = [];
  const formats = gathered(faults, () => reportFormats(textOption(given.format), language)) ?? [];
  const folder = gathered(faults, () => folderOption(textOption(given.out), faultWordsOf(language))) ?? REPORTS;
  if (faults.length > 0) throw new InputFaults(faults);
  const [{ readResultFile }, { writeWholeFiles }] = await Promise.all([import("../hosts/readResultFile.ts"), import("../hosts/writeWholeFile.ts")]);
  await interruptible(async ({ breakable }) => {
    const result = breakable(() => readResultFile(given.result));
    const { resultFiles } = await import("../hosts/resultFiles.ts");
    const made = await resultFiles(result, formats, { language, ...(given.lang === undefined ? {} : { pageLanguage: language }), where: given.result, madeAtMs: statSync(given.result).mtimeMs });
    const files = made.map(({ name, bytes }) => ({ path: join(folder, name), chunks: [bytes] }));
    writeWholeFiles(files);
    if (given.quiet !== true) process.stdout.write(files.map(({ path }) => `${path}\n`).join(""));
  });
}
