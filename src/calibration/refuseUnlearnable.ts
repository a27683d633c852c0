import { isBlock } from "../document/isBlock.ts";
import { InputFaults } from "../errors/inputFault.ts";
import type { ReadLog } from "../import/readLog.ts";
import { DESK_LIMITS } from "../scenario/deskLimits.ts";
import type { WrittenBlock } from "./calibratedPart.ts";

/** How many streams a fault shows. */
const SHOWN = 3;
/** Left for those that are not written: defaults, pickup delays and lateness. */
const SPARE_LAWS = 64;

/**
 * Refuses what no scenario can be made of: a log in which no buyer writes, and one that names more streams than a desk can hold, as a column does that was taken for them
 * by mistake. `file` is the log's. @throws InputFaults
 */
export function refuseUnlearnable({ log, streams }: Pick<ReadLog, "log" | "streams">, file: string): void {
  if (log.messages.count === 0) {
    throw new InputFaults([{
      where: file, found: "no buyer writes in it", expected: "a log with at least one conversation", mend: "export the conversations with what buyers wrote", kind: { of: "no-buyer", values: {} },
    }]);
  }
  if (streams.length > DESK_LIMITS.streams) throw tooManyStreams(streams, file);
}

/** Refuses a scenario whose streams have more laws of their own than a desk can hold. @throws InputFaults */
export function refuseTooManyLaws({ conversations, arrivals }: WrittenBlock, { streams }: Pick<ReadLog, "streams">, file: string): void {
  const different = new Set<string>();
  for (const blocks of [conversations, arrivals].filter(isBlock)) {
    for (const block of Object.values(blocks).filter(isBlock)) for (const law of Object.values(block).filter(isBlock)) different.add(JSON.stringify(law));
  }
  const most = DESK_LIMITS.distributions - SPARE_LAWS;
  if (different.size > most) throw tooManyStreams(streams, file, Math.floor((streams.length * most) / different.size));
}

/** Each has laws of its own. `most`: how many there may be */
function tooManyStreams(streams: readonly string[], file: string, most: number = DESK_LIMITS.streams): InputFaults {
  const some = streams.slice(0, SHOWN).join(", ");
  return new InputFaults([{
    where: file, found: `its column stream names ${streams.length} streams (${some} …)`, expected: `at most ${most} streams, each of them a kind of conversations that come in a way of their own`,
    mend: "leave the column out, or write with --map another one as stream; streams that are alike can get one name", kind: { of: "many-streams", values: { count: streams.length, some: streams.slice(0, SHOWN).join("、"), most } },
  }]);
}
