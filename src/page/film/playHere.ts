import { playReplication } from "../../engine/replication.ts";
import { copiedLog } from "../../log/copiedLog.ts";
import type { PlayLog } from "./playedDay.ts";

/** Plays in the page itself, each time after the page has had its turn. */
export const playHere: PlayLog = async (model, replication) => {
  await new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
  return copiedLog(playReplication(model, replication));
};
