import type { MessageLog } from "../log/messageLog.ts";
import type { ReadLog } from "../import/readLog.ts";
import type { Cast } from "./cast.ts";

/** What a film is cut from: the log, who plays in it, and the time that is shown. */
export interface FilmStage {
  readonly read: ReadLog;
  readonly log: MessageLog;
  readonly cast: Cast;
  readonly fromMs: number;
  readonly toMs: number;
}

/** Whether a stretch is seen at all. */
export function isSeen({ fromMs, toMs }: Pick<FilmStage, "fromMs" | "toMs">, from: number, to: number): boolean {
  return from < toMs && to > fromMs;
}
