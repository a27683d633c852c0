import { nameOf } from "../../report/nameOf.ts";
import type { Adjustments } from "../../scenario/adjusted.ts";
import { formatTimeOfDay } from "../../time/timeOfDay.ts";
import { HOUR_MS, MINUTE_MS } from "../../time/units.ts";
import { language, words as pageWords } from "../frame/language.ts";
import { Slider } from "./Slider.tsx";
import { Stepper } from "./Stepper.tsx";
import { whatIfWordsOf } from "./whatIfWordsOf.ts";

interface TurnFieldsProps {
  readonly base: Adjustments;
  readonly turned: Adjustments;
  readonly turn: (turned: Adjustments) => void;
}

const MOST_AGENTS = 200;
const MOST_CAP = 100;
const FACTOR_STEP = 0.05;
const MEAL_STEP_MS = 15 * MINUTE_MS;
const MEAL_REACH_MS = 3 * HOUR_MS;

/** Everything that can be turned, in four groups. */
export function TurnFields({ base, turned, turn }: TurnFieldsProps) {
  const words = whatIfWordsOf(language.value);
  return (
    <div class="turns">
      <fieldset>
        <legend>{words.groups.people}</legend>
        <AgentFields base={base} turned={turned} turn={turn} />
      </fieldset>
      <fieldset>
        <legend>{words.groups.load}</legend>
        <LoadFields base={base} turned={turned} turn={turn} />
      </fieldset>
      {Object.keys(base.caps).length === 0 ? null : (
        <fieldset>
          <legend>{words.groups.caps}</legend>
          {Object.entries(base.caps).map(([team, cap]) => (
            <Stepper key={team} label={words.cap(only(base.agents) ? undefined : nameOf(team, pageWords()))} value={turned.caps[team]} base={cap} least={1} most={MOST_CAP} change={(value) => turn({ ...turned, caps: { ...turned.caps, [team]: value } })} />
          ))}
        </fieldset>
      )}
      {Object.keys(base.meals).length === 0 ? null : (
        <fieldset>
          <legend>{words.groups.meals}</legend>
          <MealFields base={base} turned={turned} turn={turn} />
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

function LoadFields({ base, turned, turn }: TurnFieldsProps) {
  const words = whatIfWordsOf(language.value);
  const factor = (name: "events" | "consults" | "handling" | "bots", most: number) => (base[name] === undefined ? null : (
    <Slider label={words[name]} value={turned[name] ?? 1} base={1} least={name === "events" || name === "bots" ? 0 : 0.5} most={most} step={FACTOR_STEP} text={percent} change={(value) => turn({ ...turned, [name]: value })} />
  ));
  return <>{factor("events", 2)}{factor("consults", 2)}{factor("handling", 1.5)}{factor("bots", 2)}</>;
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

function percent(factor: number): string {
  return `${Math.round(factor * 100)}%`;
}
