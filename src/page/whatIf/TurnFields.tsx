import { nameOf } from "../../report/nameOf.ts";
import type { Adjustments } from "../../scenario/adjusted.ts";
import { formatTimeOfDay } from "../../time/timeOfDay.ts";
import { HOUR_MS, MINUTE_MS } from "../../time/units.ts";
import { eventPeak } from "../../scenario/eventPeak.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { moreSettledBy } from "../../scenario/settledByBots.ts";
import { language, words as pageWords } from "../frame/language.ts";
import { Slider } from "./Slider.tsx";
import { Stepper } from "./Stepper.tsx";
import { whatIfWordsOf } from "./whatIfWordsOf.ts";

interface TurnFieldsProps {
  readonly scenario: Scenario;
  readonly base: Adjustments;
  readonly turned: Adjustments;
  readonly turn: (turned: Adjustments) => void;
}

const MOST_AGENTS = 200;
const MOST_CAP = 100;
const FACTOR_STEP = 0.05;
const MOST_BY_BOTS = 0.9;
const BOT_STEP = 0.01;
const MEAL_STEP_MS = 15 * MINUTE_MS;
const MEAL_REACH_MS = 3 * HOUR_MS;

/** Everything that can be turned, in four groups. */
export function TurnFields({ scenario, base, turned, turn }: TurnFieldsProps) {
  const words = whatIfWordsOf(language.value);
  return (
    <div class="turns">
      <fieldset>
        <legend>{words.groups.people}</legend>
        <AgentFields scenario={scenario} base={base} turned={turned} turn={turn} />
      </fieldset>
      <fieldset>
        <legend>{words.groups.load}</legend>
        <LoadFields scenario={scenario} base={base} turned={turned} turn={turn} />
      </fieldset>
      {Object.keys(base.caps).length === 0 ? null : (
        <fieldset>
          <legend>{words.groups.caps}</legend>
          <CapFields scenario={scenario} base={base} turned={turned} turn={turn} />
        </fieldset>
      )}
      {Object.keys(base.meals).length === 0 ? null : (
        <fieldset>
          <legend>{words.groups.meals}</legend>
          <MealFields scenario={scenario} base={base} turned={turned} turn={turn} />
        </fieldset>
      )}
    </div>
  );
}

function AgentFields({ base, turned, turn }: TurnFieldsProps) {
  const words = whatIfWordsOf(language.value);
  return Object.entries(base.agents).flatMap(([team, shifts]) => Object.entries(shifts).map(([shift, agents]) => (
    <Stepper
      key={`${team} ${shift}`} label={words.agents(only(base.agents) ? undefined : nameOf(team, pageWords()), nameOf(shift, pageWords()))}
      value={turned.agents[team][shift]} base={agents} least={0} most={MOST_AGENTS}
      change={(value) => turn({ ...turned, agents: { ...turned.agents, [team]: { ...turned.agents[team], [shift]: value } } })}
    />
  )));
}

/** One number for a team, or one for each time from which another holds. */
function CapFields({ base, turned, turn }: TurnFieldsProps) {
  const words = whatIfWordsOf(language.value);
  return Object.entries(base.caps).flatMap(([team, cap]) => {
    const label = words.cap(only(base.agents) ? undefined : nameOf(team, pageWords()));
    const now = turned.caps[team];
    const to = (value: typeof cap): void => turn({ ...turned, caps: { ...turned.caps, [team]: value } });
    if (typeof cap === "number" || typeof now === "number") return <Stepper key={team} label={label} value={Number(now)} base={Number(cap)} least={1} most={Math.max(MOST_CAP, Number(cap))} change={to} />;
    return Object.entries(cap).map(([time, each]) => (
      <Stepper key={`${team} ${time}`} label={words.capFrom(label, time)} value={now[time]} base={each} least={1} most={Math.max(MOST_CAP, each)} change={(value) => to({ ...now, [time]: value })} />
    ));
  });
}

function LoadFields({ scenario, base, turned, turn }: TurnFieldsProps) {
  const words = whatIfWordsOf(language.value);
  const factor = (name: "events" | "consults" | "handling", most: number, text = percent) => (base[name] === undefined ? null : (
    <Slider label={words[name]} value={turned[name] ?? 1} base={1} least={name === "events" ? 0 : 0.5} most={most} step={FACTOR_STEP} text={text} change={(value) => turn({ ...turned, [name]: value })} />
  ));
  const times = (value: number): string => eventFactors(scenario, value);
  return (
    <>
      {factor("events", 2, times)}{factor("consults", 2)}{factor("handling", 1.5)}
      <Slider label={words.bots} value={turned.bots} base={base.bots} least={0} most={Math.max(MOST_BY_BOTS, base.bots)} step={BOT_STEP} text={percent} change={(bots) => turn({ ...turned, bots })} />
      <p class="turn-hint">{words.moreSettledBy[moreSettledBy(scenario.bot)]}</p>
    </>
  );
}

function MealFields({ base, turned, turn }: TurnFieldsProps) {
  const words = whatIfWordsOf(language.value);
  return Object.entries(base.meals).flatMap(([shift, times]) => times.map((from, place) => (
    <Slider
      key={`${shift} ${place}`} label={words.meal(nameOf(shift, pageWords()), place, times.length)} value={turned.meals[shift][place]} base={from}
      least={Math.max(0, from - MEAL_REACH_MS)} most={from + MEAL_REACH_MS} step={MEAL_STEP_MS} text={formatTimeOfDay}
      change={(value) => turn({ ...turned, meals: { ...turned.meals, [shift]: turned.meals[shift].map((time, at) => (at === place ? value : time)) } })}
    />
  )));
}

/** Whether there is one team only, whose name says nothing then. */
function only(agents: Adjustments["agents"]): boolean {
  return Object.keys(agents).length === 1;
}

/** The greatest factors of the events when so much of what they add comes: one where all are alike, else the least and the greatest. */
function eventFactors({ events }: Scenario, added: number): string {
  const factors = events.map((event) => 1 + (eventPeak(event) - 1) * added);
  const ends = [Math.min(...factors), Math.max(...factors)].map((factor) => factor.toFixed(1));
  return `×${[...new Set(ends)].join("–")}`;
}

function percent(factor: number): string {
  return `${Math.round(factor * 100)}%`;
}
