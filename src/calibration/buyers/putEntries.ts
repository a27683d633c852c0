import { ENTRY_PAGES } from "../../log/kinds.ts";
import { COURSE } from "../bots/courses.ts";
import type { Courses } from "../bots/courses.ts";
import { defaultFit } from "../defaultFit.ts";
import type { ObservedDesk } from "../observed/observedDesk.ts";
import type { PartBuilder } from "../partBuilder.ts";
import { shareFit } from "../shareFit.ts";

/** Who comes to a stream: `spamShare` of all its conversations, and `pages`, of those whose page is known. */
export function putEntries(part: PartBuilder, desk: ObservedDesk, stream: number, { course }: Courses): void {
  const { conversations } = desk.read.log;
  const name = desk.streams[stream];
  const byPage = new Array<number>(ENTRY_PAGES.length + 1).fill(0);
  let [all, spam] = [0, 0];
  for (let its = 0; its < conversations.count; its++) {
    if (course[its] === COURSE.notLookedAt || conversations.stream[its] !== stream) continue;
    all++;
    if (course[its] === COURSE.spam) spam++;
    byPage[conversations.page[its]]++;
  }
  const spamPath = ["arrivals", name, "spamShare"];
  if (spam === 0) part.tell(spamPath, defaultFit(0, all, "conversations", { code: "spam-unmarked" }));
  else part.put(spamPath, shareFit(spam, all, "conversations"), spam / all);
  const known = all - byPage[0];
  if (known === 0) return;
  ENTRY_PAGES.forEach((page, number) => {
    const count = byPage[number + 1];
    if (count > 0) part.put(["arrivals", name, "pages", page], shareFit(count, known, "conversations"), count / known);
  });
  part.find("page-not-told", byPage[0], `${byPage[0]} conversations of ${name}`, { stream: name, conversations: byPage[0] });
}
