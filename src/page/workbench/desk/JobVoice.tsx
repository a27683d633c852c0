import { useEffect, useRef, useState } from "preact/hooks";
import { language } from "../../frame/language.ts";
import type { DeskWords } from "./deskWords.ts";
import { deskWordsOf } from "./deskWordsOf.ts";
import { INTERRUPTED_STATUS, type Job } from "./job.ts";
import type { JobQueue } from "./jobQueue.ts";
import { jobTitle } from "./jobTitle.ts";

const QUARTERS = 4;

/** Tells a screen reader when a run begins, at its quarters and when it has ended, and nothing between. It stands on the page in every view. */
export function JobVoice({ queue }: { readonly queue: JobQueue }) {
  const [text, setText] = useState("");
  const heard = useRef(new Map<number, string>());
  const jobs = queue.jobs.value;
  useEffect(() => {
    const words = deskWordsOf(language.value);
    const news = jobs.flatMap((job) => {
      const told = toldOf(job, words);
      if (told === undefined || heard.current.get(job.id) === told.key) return [];
      heard.current.set(job.id, told.key);
      return [told.text];
    });
    if (news.length > 0) setText(news.join(" "));
  }, [jobs]);
  return <p class="unseen" role="status">{text}</p>;
}

/** What is to be said of a job now; the same key is not said twice. */
function toldOf(job: Job, words: DeskWords): { readonly key: string; readonly text: string } | undefined {
  const title = jobTitle(job, words);
  if (job.state === "waiting" || job.state === "stopping") return undefined;
  if (job.state !== "running") return { key: job.state, text: words.told.ended(title, words.states[job.state === "kept" && job.status === INTERRUPTED_STATUS ? "keptPart" : job.state]) };
  const { progress } = job;
  const quarter = progress === undefined || progress.total <= 0 ? 0 : Math.floor((progress.done / progress.total) * QUARTERS);
  const phase = progress?.phase === undefined ? "" : (words.phases[progress.phase] ?? "");
  if (quarter === 0) return { key: `begun ${phase}`, text: phase === "" ? words.told.begun(title) : words.told.quarter(title, phase) };
  return { key: `${phase} ${quarter}`, text: words.told.quarter(title, `${quarter * (100 / QUARTERS)} %`) };
}
