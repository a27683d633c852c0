import { playReplication } from "../../engine/replication.ts";
import type { PlayLog } from "./playedDay.ts";

/** Plays in the page itself. */
export const playHere: PlayLog = (model, replication) => Promise.resolve(structuredClone(playReplication(model, replication)));
