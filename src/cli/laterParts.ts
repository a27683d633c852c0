import type { CommandModule } from "yargs";
import { InputFaults } from "../errors/inputFault.ts";

/** Commands that are promised but not built: refused by name, so that nobody takes them for a typing error. */
const LATER_COMMANDS = ["compare", "staff", "sweep", "worker", "calibrate", "backtest", "workbench"];

/** Options that are promised but not built. */
export const LATER_OPTIONS: readonly string[] = ["--map", "--orders", "--explain", "--by", "--queue", "--resume", "--metrics", "--format"];

/** The promised commands as commands that only tell so; help does not list them. */
export function laterCommands(): CommandModule[] {
  return LATER_COMMANDS.map((name) => ({
    command: `${name} [rest..]`,
    describe: false,
    builder: (line) => line.strict(false),
    handler: () => {
      throw new InputFaults([{
        where: "command line",
        found: `${name} is not built yet`,
        expected: "a command of this version",
        mend: "`replycast --help` lists them",
      }]);
    },
  }));
}
