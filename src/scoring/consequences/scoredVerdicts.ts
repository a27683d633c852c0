import type { ReadLog } from "../../import/readLog.ts";
import type { Verdicts } from "../../judging/verdicts.ts";

/** What a rule says of a log's messages, for consequences that look at more than the counts of days; `abuse` is absent where the log has no text. */
export type ScoredVerdicts = Pick<ReadLog, "log" | "startDate"> & Partial<Pick<ReadLog, "abuse" | "agents">> & { readonly verdicts: Verdicts };
