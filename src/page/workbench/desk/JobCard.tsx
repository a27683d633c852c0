import { formatNumber } from "../../../report/figures/formatNumber.ts";
import { language } from "../../frame/language.ts";
import type { Desk } from "./desk.ts";
import { deskWordsOf } from "./deskWordsOf.ts";
import { FaultList } from "./FaultList.tsx";
import { placeAddress } from "./goTo.ts";
import { INTERRUPTED_STATUS, type Job, isUnderWay, secondsLeft } from "./job.ts";
import { jobTitle } from "./jobTitle.ts";
import { timeTold } from "./timeTold.ts";

const NONE_PASSES_STATUS = 3;

/** One run: what it is, how far it is or what came of it, and what can be done with it. */
export function JobCard({ job, desk }: { readonly job: Job; readonly desk: Desk }) {
  const words = deskWordsOf(language.value);
  const title = jobTitle(job, words);
  const isPart = job.state === "kept" && job.status === INTERRUPTED_STATUS;
  return (
    <li class={`job ${job.state}`}>
      <div class="job-head">
        <h3>{words.commands[job.request.command]} <span class="job-label">{job.label}</span></h3>
        <span class="job-state">{words.states[isPart ? "keptPart" : job.state]}</span>
      </div>
      {isUnderWay(job) ? <JobProgressBar job={job} title={title} /> : null}
      {isPart ? <p class="job-told">{words.partKept}</p> : null}
      {job.status === NONE_PASSES_STATUS && job.kept !== undefined ? <p class="job-told">{words.nonePasses}</p> : null}
      {job.state === "stopped" ? <p class="job-told">{words.nothingKept}</p> : null}
      {job.isLost === true ? <p class="job-told bad" role="alert">{words.lost}</p> : null}
      {job.state === "failed" && job.faults.length === 0 && job.isLost !== true ? <p class="job-told bad" role="alert">{job.refused ?? words.failed}</p> : null}
      <FaultList faults={job.faults} />
      {job.notes.length === 0 ? null : <details class="job-notes"><summary>{words.notes(job.notes.length)}</summary><ul>{job.notes.map((note) => <li key={note}>{note}</li>)}</ul></details>}
      <JobDeeds job={job} desk={desk} title={title} />
    </li>
  );
}

function JobDeeds({ job, desk, title }: { readonly job: Job; readonly desk: Desk; readonly title: string }) {
  const words = deskWordsOf(language.value);
  const { kept, scenario } = job;
  return (
    <div class="deeds">
      {kept === undefined ? null : <a class="as-button" href={placeAddress({ view: "results", result: kept })} aria-label={words.openNamed(title)}>{words.open}</a>}
      {scenario === undefined ? null : <button type="button" class="quiet" onClick={() => desk.shell.openScenario(scenario)}>{words.openScenario}</button>}
      {job.state === "waiting" || job.state === "running" ? <button type="button" class="quiet" aria-label={words.stopNamed(title)} onClick={() => desk.queue.stop(job.id)}>{words.stop}</button> : null}
      {job.state === "failed" || job.state === "stopped" ? <button type="button" class="quiet" onClick={() => desk.queue.again(job.id)}>{words.again}</button> : null}
      {isUnderWay(job) ? null : <button type="button" class="quiet" aria-label={words.removeNamed(title)} onClick={() => desk.queue.forget(job.id)}>{words.remove}</button>}
    </div>
  );
}

function JobProgressBar({ job: { progress, state }, title }: { readonly job: Job; readonly title: string }) {
  const words = deskWordsOf(language.value);
  const left = progress === undefined ? undefined : secondsLeft(progress);
  const isKnown = progress !== undefined && progress.total > 0;
  const told = [
    ...(progress?.phase === undefined || words.phases[progress.phase] === undefined ? [] : [words.phases[progress.phase]]),
    ...(isKnown ? [progress.total <= 1 ? `${Math.floor(progress.done * 100)} %` : words.counted(formatNumber(progress.done), formatNumber(progress.total))] : []),
    ...(left === undefined ? [] : [words.left(timeTold(left, words))]),
  ];
  return (
    <div class="job-progress">
      {isKnown ? <progress aria-label={title} value={progress.done} max={progress.total} /> : <progress aria-label={title} {...(state === "waiting" ? { value: 0 } : {})} />}
      <p>{told.length === 0 ? " " : told.join(" · ")}</p>
    </div>
  );
}
