import { isBlock } from "../document/isBlock.ts";
import { InputFaults } from "../errors/inputFault.ts";
import type { ReadLog } from "../import/readLog.ts";
import { refuseFarDays } from "../import/refuseFarDays.ts";
import { DESK_LIMITS } from "../scenario/deskLimits.ts";
import type { WrittenBlock } from "./calibratedPart.ts";

/** How many streams a fault shows. */
const SHOWN = 3;
/** Left for those that are not written: defaults, pickup delays and lateness. */
const SPARE_LAWS = 64;

/** Of so many agents at least each has written so many replies on the mean; of more with fewer the column names something else. */
const MANY_AGENTS = 256;
const FEWEST_REPLIES = 2;

type Unlearned = Pick<ReadLog, "log" | "streams" | "agents" | "findings" | "shape">;

/**
 * Refuses what no scenario can be made of: a log in which no buyer writes, or whom nobody answers, one that names more streams or agents than a desk can have, as a column does that
 * was taken for them by mistake, and one with days half a year away from the others, unless `areDaysAsked`. `file` is the log's. @throws InputFaults
 */
export function refuseUnlearnable(read: Unlearned, file: string, areDaysAsked = false): void {
  const { log, streams, shape } = read;
  if (log.messages.count === 0) {
    throw new InputFaults([{
      where: file, found: "no buyer writes in it", expected: "a log with at least one conversation", mend: "export the conversations with what buyers wrote", kind: { of: "no-buyer", values: {} },
    }]);
  }
  if (shape === "messages" && log.replies.count === 0) {
    throw new InputFaults([{
      where: file, found: "nobody answers in it", expected: "a log with what agents wrote", mend: "export both sides of the conversations; where agents write in it, say with --map which senders they are",
      kind: { of: "no-reply", values: {} },
    }]);
  }
  if (streams.length > DESK_LIMITS.streams) throw tooManyStreams(streams, file);
  refuseAgents(read, file);
  if (!areDaysAsked) refuseFarDays(read, file);
}

function refuseAgents({ log, agents }: Unlearned, file: string): void {
  const count = agents.size;
  if (count <= DESK_LIMITS.agents && (count <= MANY_AGENTS || log.replies.count >= FEWEST_REPLIES * count)) return;
  const some = Array.from({ length: SHOWN }, (_, agent) => agents.nameOf(agent));
  throw new InputFaults([{
    where: file, found: `its column agent names ${count} agents (${some.join(", ")} …) for ${log.replies.count} replies`,
    expected: `the names of those who answer, ${DESK_LIMITS.agents} at most`, mend: "leave the column out, or write with --map another one as agent",
    kind: { of: "many-agents", values: { count, some: some.join("、"), replies: log.replies.count, most: DESK_LIMITS.agents } },
  }]);
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
