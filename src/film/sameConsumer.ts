import type { Film } from "./film.ts";
import { consumerOf } from "./storyOf.ts";

/**
 * The messages of one consumer in order of sending, as the consumer of a message of this film or of one beside it that has the same buyers. A buyer is known
 * by the time and the stream of the first message, since who comes back when may differ between the two.
 */
export function sameConsumer(film: Film, of: Film, message: number): number[] {
  const wanted = ownMessages(of, consumerOf(of, message));
  if (film === of) return wanted;
  const first = wanted.at(0);
  if (first === undefined) return [];
  const sentAt = of.messages.sentAt[first];
  for (let other = 0; other < film.messages.count; other++) {
    if (film.messages.sentAt[other] === sentAt && streamOf(film, other) === streamOf(of, first)) return ownMessages(film, consumerOf(film, other));
  }
  return [];
}

function ownMessages(film: Film, consumer: number): number[] {
  return Array.from({ length: film.messages.count }, (_, message) => message).filter((message) => consumerOf(film, message) === consumer);
}

function streamOf({ read: { log }, messages }: Film, message: number): number {
  return log.conversations.stream[log.messages.conversation[messages.row[message]]];
}
