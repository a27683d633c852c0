import { ListStays } from "../../judging/full/listStays.ts";
import { FIRST_CLOCKED } from "../../judging/verdicts.ts";
import type { MessageLog } from "../../log/messageLog.ts";
import type { JudgedLog } from "../judgedLog.ts";
import type { Parts } from "../../judging/parts/partTally.ts";

/**
 * Whose affair each message with a clock is: part 0 nobody's, part n + 1 that of agent n. That is the agent who sent the counting reply; where there is none, or a
 * bot or somebody without a name sent it, the agent in whose list the message stood last before that reply. Under scope `agent`, whose unit it belongs to.
 * Cost: one pass over the messages and one over the assignments.
 */
export function agentsOfMessages(log: MessageLog, agents: number, { pack, verdicts }: JudgedLog): Parts {
  const { standing, reply, unit, units, charges } = verdicts;
  const ofMessage = new Int32Array(log.messages.count);
  if (pack.scope === "agent") {
    for (let row = 0; row < ofMessage.length; row++) if (unit[row] >= 0) ofMessage[row] = units.agent[unit[row]] + 1;
    return { count: agents + 1, ofMessage, ofCharge: charges.agent.map((agent) => agent + 1) };
  }
  const stays = new ListStays(log);
  const { listedAt } = log.messages;
  for (let row = 0; row < ofMessage.length; row++) {
    if (standing[row] < FIRST_CLOCKED) continue;
    const answering = reply[row] < 0 ? -1 : log.replies.agent[reply[row]];
    if (answering < 0 && listedAt[row] >= 0) stays.find(row, reply[row]);
    ofMessage[row] = (answering >= 0 ? answering : listedAt[row] < 0 ? -1 : stays.agent) + 1;
  }
  return { count: agents + 1, ofMessage };
}
