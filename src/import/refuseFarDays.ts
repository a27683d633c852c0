import { InputFaults } from "../errors/inputFault.ts";
import type { ReadLog } from "./readLog.ts";

/** Refuses a log whose rows lie half a year and more apart, where its days are not asked for: a mangled date makes thousands of days without anybody. @throws InputFaults */
export function refuseFarDays({ findings }: Pick<ReadLog, "findings">, file: string): void {
  const far = findings.find(({ code }) => code === "dates-far-apart");
  if (far?.facts === undefined) return;
  const { date, first, last } = far.facts;
  throw new InputFaults([{
    where: far.line === undefined ? file : `${file}:${far.line}`, found: `the date ${date}, while most rows are of ${first} to ${last} (${far.count} such rows)`, expected: "days less than half a year apart",
    mend: `correct the dates, or take the others alone: --days ${first}..${last}`, kind: { of: "far-days", values: { date, first, last, count: far.count } },
  }]);
}
