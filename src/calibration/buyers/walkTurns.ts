import type { Courses } from "../bots/courses.ts";
import { ANSWERED } from "../observed/messageChain.ts";
import type { MessageChain } from "../observed/messageChain.ts";
import type { ObservedDesk } from "../observed/observedDesk.ts";
import type { handlingStarts } from "./handlingStarts.ts";
import { STEP } from "./steps.ts";
import type { Steps } from "./steps.ts";
import { binOf } from "./timeBins.ts";
import type { TimeBins } from "./timeBins.ts";
import type { TurnPaths } from "./turnPaths.ts";
import type { UnansweredEnds } from "./unansweredEnds.ts";

const MS = 0.001;

/** The log's side of a stream's turns. */
export interface ObservedTurns {
  readonly desk: ObservedDesk;
  readonly stream: number;
  readonly chain: MessageChain;
  readonly courses: Courses;
  readonly steps: Steps;
  readonly bins: TimeBins;
  readonly starts: HandlingStarts;
  readonly ends: UnansweredEnds;
  /** By bin of a wait: probability that who was handled after it had not left without a word; 1 where absent. */
  readonly stayed?: Float64Array;
}

type HandlingStarts = ReturnType<typeof handlingStarts>;

/** Puts every `stride`-th conversation of the stream into `paths`, one after the other, and calls `done` with the rows of its messages. Cost: linear. */
export function walkTurns({ desk, stream, chain, courses, steps, bins, starts, stayed }: ObservedTurns, paths: TurnPaths, stride: number, done: (rows: readonly number[]) => void): void {
  const { messages, conversations } = desk.read.log;
  const rows: number[] = [];
  for (let its = 0; its < conversations.count; its += stride) {
    const first = courses.firstMessage[its];
    if (conversations.stream[its] !== stream || first < 0 || steps.kind[first] === STEP.none) continue;
    paths.begin();
    rows.length = 0;
    for (let row = first; row >= 0 && steps.kind[row] !== STEP.none; row = chain.next[row]) {
      const after = chain.next[row];
      const until = after >= 0 ? messages.sentAt[after] : steps.until[row];
      const isAnswered = chain.answeredAt[row] >= 0;
      if (stayed !== undefined) {
        const waited = starts.startedAt[row] - messages.sentAt[row];
        paths.wait(messages.sentAt[row], starts.startedAt[row], starts.startedAt[row] < 0 ? 1 : stayed[binOf(bins, Math.max(0, waited) * MS)]);
      }
      paths.step(steps.kind[row], binOf(bins, Math.max(0, until - messages.sentAt[row]) * MS), isAnswered ? binOf(bins, Math.max(0, until - chain.answeredAt[row]) * MS) : 0, ANSWERED[chain.doubt[row]]);
      rows.push(row);
    }
    done(rows);
  }
}
