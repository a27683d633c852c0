import { Document, isMap, isScalar } from "yaml";
import { effectiveForm } from "./effectiveForm.ts";
import { layOutYaml } from "./layOutYaml.ts";
import type { Scenario } from "./scenario.ts";

/** The line above each block. Source: contract §2. */
const BLOCK_COMMENTS: Readonly<Record<string, string>> = {
  replycast: "a scenario with every default filled in; durations in seconds, shares from 0 to 1",
  platform: "whose rules are judged unless `rules` names others",
  timeZone: "frame: start is the first simulated day, warm-up days come first and are not judged",
  shops: "shops behind the one desk: what each is judged by",
  arrivals: "streams: conversations a day, spread over the day, weekday weights (Monday first), spread of days and of quarter-hours",
  events: "what multiplies the arrivals for a time; a livestream's times in seconds",
  conversations: "by stream: turns, messages a turn, handling, thinking, patience [s]",
  bot: "what answers before people do, and what it settles",
  teams: "who serves which streams, and how",
  shifts: "early, middle, late, half and night are always there; breaks go round in waves",
  roster: "team: { shift: agents }; a list has one entry for each simulated day",
  routing: "who gets a conversation, and which waiting message is answered first",
  reserve: "who is called in when the pool grows",
  incidents: "things that go wrong",
  work: "work beside the chats, done while nothing waits",
  rules: "what is judged; each of several shops has its own",
  targets: "what counts as passing, and how sure it must be",
  staffing: "what a search for rosters may choose and must keep to; durations in seconds",
  value: "what the money columns need, and standards that rules leave to the shop",
};

/** The scenario as a YAML file that `readScenario` reads back to the same, with a comment above each block. Replayed times are not printed. */
export function formatEffective(scenario: Scenario): string {
  const document = new Document(effectiveForm(scenario), { aliasDuplicateObjects: false });
  const { contents } = document;
  if (isMap(contents)) {
    for (const { key } of contents.items) {
      if (!isScalar(key)) continue;
      const comment = BLOCK_COMMENTS[String(key.value)];
      if (comment === undefined) continue;
      key.commentBefore = ` ${comment}`;
      key.spaceBefore = key.value !== "replycast";
    }
  }
  layOutYaml(document);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
