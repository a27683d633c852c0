/** What the engine reads of a stream's and a team's laws, in columns by stream and by team. */
import type { Model } from "../model/model.ts";
import { STREAM_CAPACITY, TEAM_CAPACITY, intColumn } from "./capacity.ts";

export const turnsTable = intColumn(STREAM_CAPACITY);
/** -1 where every turn is one message. */
export const burstTable = intColumn(STREAM_CAPACITY);
export const gapTable = intColumn(STREAM_CAPACITY);
export const handleTable = intColumn(STREAM_CAPACITY);
export const thinkTable = intColumn(STREAM_CAPACITY);
/** -1 where nobody leaves. */
export const patienceTable = intColumn(STREAM_CAPACITY);
export const silentShare = new Float64Array(STREAM_CAPACITY);
export const closingWordShare = new Float64Array(STREAM_CAPACITY);
export const idleTimeoutMs = intColumn(STREAM_CAPACITY);

export const slowdownPerChat = new Float64Array(TEAM_CAPACITY);
export const handleFactor = new Float64Array(TEAM_CAPACITY);
/** -1 where an idle agent answers at once. */
export const pickupTable = intColumn(TEAM_CAPACITY);

/** Teams of a stream: `streamTeams[streamTeamsStart[stream] … streamTeamsStart[stream + 1])`. */
export const streamTeamsStart = intColumn(STREAM_CAPACITY + 1);
export let streamTeams = new Int32Array(0);
export let streamCount = 0;

export function loadLaws(model: Model): void {
  if (model.streams.length > STREAM_CAPACITY) throw new RangeError(`more than ${STREAM_CAPACITY} streams`);
  streamCount = model.streams.length;
  streamTeams = Int32Array.from(model.streams.flatMap((stream) => [...stream.teams]));
  let start = 0;
  model.streams.forEach((stream, index) => {
    const laws = stream.laws;
    turnsTable[index] = laws.turns;
    burstTable[index] = laws.burst;
    gapTable[index] = laws.burstGap;
    handleTable[index] = laws.handle;
    thinkTable[index] = laws.think;
    patienceTable[index] = laws.patience;
    silentShare[index] = laws.silentShare;
    closingWordShare[index] = laws.closingWordShare;
    idleTimeoutMs[index] = laws.idleTimeoutMs;
    streamTeamsStart[index] = start;
    start += stream.teams.length;
    streamTeamsStart[index + 1] = start;
  });
  model.teams.forEach((team, index) => {
    slowdownPerChat[index] = team.slowdownPerChat;
    handleFactor[index] = team.handleFactor;
    pickupTable[index] = team.pickupDelay;
  });
}
