import type { JobRequest } from "./protocol.ts";

/** Where the files of a job lie, by what asks for them. */
export interface JobFiles {
  readonly scenarios: readonly string[];
  /** Absent for jobs without a log. */
  readonly log?: string;
  /** Where `calibrate` writes the scenario. */
  readonly learned?: string;
  readonly fits?: string;
}

/** Failed chats of each rule that a score shows as lessons. */
const LESSONS = 6;

/** The command line of a job, from the command's name on; its result goes to standard output. */
export function jobArguments(request: JobRequest, { scenarios, log, learned, fits }: JobFiles): readonly string[] {
  const told = ["--lang", request.language, "--json"];
  const played = [...option("--replications", request.replications), ...option("--seed", request.seed), "--yes", ...told];
  switch (request.command) {
    case "simulate": return ["simulate", scenarios[0], ...option("--precision", request.precision), ...played];
    case "compare": return ["compare", ...scenarios, ...played];
    case "staff": return ["staff", scenarios[0], ...(request.brief === true ? ["--brief"] : []), ...played];
    case "score": return ["score", String(log), ...rulesOf(request), "--misses", `--lessons=${LESSONS}`, ...told];
    case "calibrate": return ["calibrate", String(log), ...rulesOf(request), ...option("--days", request.days), ...option("--out", learned), ...told];
    case "backtest": return ["backtest", String(log), scenarios[0], ...rulesOf(request), ...option("--days", request.days), ...option("--fits", fits), ...played];
  }
}

function rulesOf({ platform, rules = [], timeZone }: Extract<JobRequest, { log: unknown }>): string[] {
  return [...option("--platform", platform), ...rules.flatMap((rule) => ["--rule", rule]), ...option("--time-zone", timeZone)];
}

/** An option with its value in one word, so that no value is taken for an option. */
function option(name: string, value: string | number | undefined): string[] {
  return value === undefined ? [] : [`${name}=${value}`];
}
