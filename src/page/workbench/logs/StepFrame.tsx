import type { ComponentChildren } from "preact";
import { language } from "../../frame/language.ts";
import type { Desk } from "../desk/desk.ts";
import { JobCard } from "../desk/JobCard.tsx";
import { KeptAnswer } from "../results/KeptAnswer.tsx";
import type { LogCommand, LogInHand } from "./logInHand.ts";
import { jobOfStep } from "./logStep.ts";
import { logsWordsOf } from "./logsWordsOf.ts";

interface FrameProps {
  readonly desk: Desk;
  readonly log: LogInHand;
  readonly command: LogCommand;
  /** What must be settled before it runs, and the button. */
  readonly children: ComponentChildren;
  /** What can be done with what came of it. */
  readonly next?: ComponentChildren;
}

const PLACES: Readonly<Record<LogCommand, number>> = { score: 1, calibrate: 2, backtest: 3 };

/** One step: what it is for, its fields, its run, what came of it and where to go on. */
export function StepFrame({ desk, log, command, children, next }: FrameProps) {
  const { title, lead } = logsWordsOf(language.value).steps[command];
  const made = log.made[command];
  const job = jobOfStep(desk, log, command);
  return (
    <li class={`step ${made === undefined ? "" : "done"}`}>
      <h2><span class="step-number" aria-hidden="true">{PLACES[command]}</span>{title}</h2>
      <p class="hint">{lead}</p>
      {children}
      {job === undefined || job.state === "kept" ? null : <ul class="jobs"><JobCard job={job} desk={desk} /></ul>}
      {made === undefined ? null : <div class="step-made"><KeptAnswer desk={desk} path={made.path} /><div class="deeds">{next}</div></div>}
    </li>
  );
}
