import { language } from "../../frame/language.ts";
import type { Desk } from "./desk.ts";
import { deskWordsOf } from "./deskWordsOf.ts";
import { placeAddress } from "./goTo.ts";
import { jobTitle } from "./jobTitle.ts";

/** A line for the masthead of every view while something runs: what it is and how far, and a link to it. */
export function RunningNote({ desk }: { readonly desk: Desk }) {
  const words = deskWordsOf(language.value);
  const job = desk.queue.jobs.value.find(({ state }) => state === "running" || state === "stopping");
  if (job === undefined) return null;
  const { progress } = job;
  const share = progress === undefined || progress.total <= 0 ? "" : ` ${Math.floor((progress.done / progress.total) * 100)} %`;
  return <a class="running-note" href={placeAddress({ view: "runs" })}>{jobTitle(job, words)}{share}</a>;
}
