import { type InputFault, InputFaults } from "../errors/inputFault.ts";
import { ENTRY_PAGES } from "../log/kinds.ts";
import { seedKey } from "../random/seedKey.ts";
import type { ArrivalStream, Scenario } from "../scenario/scenario.ts";
import { compileLaws } from "./compileLaws.ts";
import { earlierDays } from "./earlierDays.ts";
import { minuteShapes } from "./minuteShapes.ts";
import type { ModelStream } from "./model.ts";
import { earlierMeans, quarterMeans } from "./quarterMeans.ts";
import { streamEvents } from "./streamEvents.ts";
import type { TableList } from "./tableList.ts";
import { uplifts } from "./uplifts.ts";

/**
 * The streams in the order of the file; each with its own key, so that another stream beside it changes none of its draws.
 * @throws InputFaults where a stream replays a log or has the profile of one that has not been read: it would have no conversations, or even ones
 */
export function compileStreams(scenario: Scenario, classOfPage: readonly Int32Array[], bot: number, tables: TableList): ModelStream[] {
  const unread = Object.entries(scenario.arrivals).flatMap(([name, arrivals]) => unreadFiles(scenario, name, arrivals));
  if (unread.length > 0) throw new InputFaults(unread);
  const names = Object.keys(scenario.arrivals);
  const earlier = earlierDays(scenario);
  // Laws first: their tables keep the numbers that they have where no stream asks for more.
  const laws = names.map((name) => compileLaws(scenario.conversations[name], tables));
  return names.map((name, index) => {
    const arrivals = scenario.arrivals[name];
    const events = streamEvents(scenario, name);
    return {
      name,
      key: seedKey(scenario.seed, `stream ${name}`),
      quarterMeans: quarterMeans(scenario, arrivals, events),
      ...minuteShapes(scenario, events),
      uplifts: uplifts(scenario, events),
      busynessCv: arrivals.busynessCv,
      busynessCorrelation: arrivals.busynessCorrelation,
      quarterCv: arrivals.quarterCv,
      quarterCorrelation: arrivals.quarterCorrelation,
      earlierMeans: earlierMeans(scenario, arrivals, earlier.get(name) ?? 0),
      replay: arrivals.replayTimes === undefined ? undefined : Float64Array.from(arrivals.replayTimes, Math.floor),
      ...followedStream(arrivals, names, tables),
      laws: laws[index],
      ...(arrivals.pages === undefined ? {} : { pageEnds: pageEnds(arrivals.pages) }),
      classOfPage: classOfPage[index],
      spamShare: arrivals.spamShare,
      transferShare: scenario.conversations[name].transferShare,
      returnShare: arrivals.returnShare,
      returnAfter: arrivals.returnShare > 0 && arrivals.returnAfter !== "never" ? tables.numberOf(arrivals.returnAfter, "duration") : -1,
      bot,
    };
  });
}

/** Nothing follows a stream that is not there, with no probability or never. */
function followedStream({ follows }: ArrivalStream, names: readonly string[], tables: TableList): Pick<ModelStream, "follows"> {
  if (follows === undefined || follows.lag === "never" || follows.share === 0 || !names.includes(follows.stream)) return {};
  return { follows: { stream: names.indexOf(follows.stream), lag: tables.numberOf(follows.lag, "duration"), share: follows.share } };
}

/** Upper ends of the pages' shares one after the other, divided by their sum; the last used one is 1 exactly. */
function pageEnds(pages: NonNullable<ArrivalStream["pages"]>): Float64Array {
  const shares = ENTRY_PAGES.map((page) => pages[page] ?? 0);
  const total = shares.reduce((sum, share) => sum + share, 0);
  let reached = 0;
  return Float64Array.from(shares, (share, index) => {
    reached += share;
    return shares.slice(index + 1).every((later) => later === 0) ? 1 : reached / total;
  });
}

function unreadFiles(scenario: Scenario, name: string, { replay, replayTimes, profile, profileWeights }: ArrivalStream): InputFault[] {
  const fault = (key: string, file: string, filled: string, meaning: string): InputFault => ({
    where: scenario.name,
    found: `arrivals.${name}.${key} names ${file}, which has not been read`,
    expected: `arrivals.${name}.${filled}: ${meaning}`,
    mend: `read the scenario with loadScenario of replycast/node, or fill ${filled} in`,
  });
  return [
    ...(replay === undefined || replayTimes !== undefined ? [] : [fault("replay", replay, "replayTimes", "when its conversations begin, in milliseconds since the first simulated day")]),
    ...(!("from" in profile) || profileWeights !== undefined ? [] : [fault("profile", profile.from, "profileWeights", "96 weights over the day")]),
  ];
}
