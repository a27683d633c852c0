import { observeDesk } from "../../../src/calibration/observed/observeDesk.ts";
import type { ObservedDesk } from "../../../src/calibration/observed/observedDesk.ts";
import { readMessageLog } from "../../../src/import/readMessageLog.ts";

/** The desk of rows `10:00:00.000,c1,buyer,text,agent,text` of one day: time, conversation (its consumer has the same name), sender, kind, agent, what was written. */
export function deskOf(...rows: string[]): ObservedDesk {
  const lines = rows.map((row) => {
    const [time, conversation, ...rest] = row.split(",");
    return [`2026-06-18T${time}`, `u${conversation}`, conversation, ...rest].join(",");
  });
  return observeDesk(readMessageLog(`time,consumer,conversation,sender,kind,agent,text\n${lines.join("\n")}`, { fileName: "log.csv", timeZone: "UTC" }));
}
