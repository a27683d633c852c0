import type { Argv, CommandModule } from "yargs";

/** One command of the line: what it is called, what it takes and what it does. */
interface TypedCommand<Arguments> {
  readonly command: string;
  readonly describe: string;
  readonly builder: (line: Argv) => Argv<unknown>;
  readonly handler: (given: Arguments) => Promise<void>;
}

/** The command for the parser. Its options come from a table, which the parser's own types cannot follow: `Arguments` vouches for them. */
export function typedCommand<Arguments>(command: TypedCommand<Arguments>): CommandModule {
  return command as unknown as CommandModule;
}
