import { useEffect, useState } from "preact/hooks";
import { language } from "../../frame/language.ts";
import type { Desk } from "../desk/desk.ts";
import { deskWordsOf } from "../desk/deskWordsOf.ts";
import { JobCard } from "../desk/JobCard.tsx";
import { RunForm } from "./RunForm.tsx";
import { runsWordsOf } from "./runsWordsOf.ts";

/** What can be run, and the runs of this page with how far they are; the newest first. */
export function RunsView({ desk }: { readonly desk: Desk }) {
  const words = runsWordsOf(language.value);
  const shared = deskWordsOf(language.value);
  const jobs = desk.queue.jobs.value;
  const [isRead, setRead] = useState(desk.entries.value !== undefined);
  useEffect(() => void desk.renew().catch(() => undefined).finally(() => setRead(true)), [desk]);
  return (
    <main class="desk runs">
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <RunForm desk={desk} />
      {/* what the folder holds decides how long the form is: what stands below it must not be pushed down */}
      <section class="queue" aria-labelledby="queue-title" hidden={!isRead}>
        <h2 id="queue-title">{shared.queueTitle}</h2>
        {jobs.length === 0 ? <p class="faint">{shared.queueEmpty}</p> : <ol class="jobs">{jobs.toReversed().map((job) => <JobCard key={job.id} job={job} desk={desk} />)}</ol>}
      </section>
    </main>
  );
}
