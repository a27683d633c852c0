import yargs from "yargs";
import type { Argv } from "yargs";
import type { Language } from "../report/words/language.ts";
import { backtestCommand } from "./backtest.ts";
import { calibrateCommand } from "./calibrate.ts";
import { checkCommand } from "./check.ts";
import { checkCommandWord } from "./commandWord.ts";
import { compareCommand } from "./compare.ts";
import { ownVersion } from "./ownVersion.ts";
import { PARSER_WORDS } from "./parserWords.ts";
import { reportCommand } from "./report.ts";
import { reportError } from "./reportError.ts";
import { rulesCommand } from "./rules.ts";
import { scoreCommand } from "./score.ts";
import { simulateCommand } from "./simulate.ts";
import { staffCommand } from "./staff.ts";
import { usageFault } from "./usageFault.ts";
import { helpLanguage, say, sayOf } from "./words.ts";
import { workbenchCommand } from "./workbench.ts";

/** Runs one command line (without `node` and the script) and leaves its end in `process.exitCode`. */
export async function main(args: readonly string[]): Promise<void> {
  const language = helpLanguage(args);
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`replycast rules | head`) is no failure.
    process.exit(error.code === "EPIPE" ? process.exitCode : reportError(new Error(sayOf(language, "answerLost", error.message)), language));
  });
  try {
    checkCommandWord(args, language);
    await parser(args, language).parseAsync();
  } catch (error) {
    process.exitCode = reportError(error, language);
  }
}

function parser(args: readonly string[], language: Language): Argv {
  let line = yargs([...args])
    .scriptName("replycast")
    .locale(language === "zh" ? "zh_CN" : "en")
    // its types know no words by number, of which it has some
    .updateStrings(PARSER_WORDS[language] as Record<string, string>)
    .usage(say(language, "usage"))
    .parserConfiguration({
      "boolean-negation": false,
      "dot-notation": false,
      "greedy-arrays": false,
      "parse-numbers": false,
      "parse-positional-numbers": false,
    });
  for (const command of [simulateCommand, compareCommand, staffCommand, scoreCommand, calibrateCommand, backtestCommand, checkCommand, rulesCommand, reportCommand, workbenchCommand]) line = line.command(command(language));
  return line
    .demandCommand(1, say(language, "commandMissing"))
    .strict()
    .version(ownVersion())
    .help()
    .alias("help", "h")
    .epilogue(say(language, "epilogue"))
    .wrap(Math.min(100, process.stdout.columns ?? 100))
    .exitProcess(false)
    .fail((message, error) => {
      // What the parser itself throws is a fault of the line as well.
      throw error === undefined || error.name === "YError" ? usageFault(message ?? error.message, args, language) : error;
    });
}
