import { type BesideStep, type PlayedBase, playAhead, playBeside, playedBase } from "../../experiment/beside/playBeside.ts";
import { compileSimulation } from "../../experiment/simulation.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { engineOfPage } from "./engineOfPage.ts";

/** A scenario on whose buyers changed ones are played in the page's workers; the newest wish ends the one before. */
export interface LiveBase {
  /** Plays what is needed beforehand, so that the first answer comes soon, and tells the base beside itself. */
  readonly warm: (onStep: (step: BesideStep) => void) => void;
  /** Tells each step of a changed scenario, which must have the base's days and streams, until the next is asked for. @throws InputFaults where it cannot be judged */
  readonly play: (changed: Scenario, onStep: (step: BesideStep) => void) => void;
  readonly stop: () => void;
}

/** `packs` in the order of the scenario's rules; each answer narrows until `most` replications. */
export function liveBase(scenario: Scenario, packs: readonly RulePack[], most: number): LiveBase {
  let base: PlayedBase | undefined;
  let current: AbortController | undefined;
  const known = (): PlayedBase => (base ??= playedBase(compileSimulation(scenario, packs)));
  const begin = (): AbortController => {
    current?.abort();
    current = new AbortController();
    return current;
  };
  return {
    warm: (onStep) => void playAhead(known(), { executor: engineOfPage(), signal: begin().signal, most, onStep }),
    play: (changed, onStep) => {
      const { signal } = begin();
      void playBeside(known(), compileSimulation(changed, packs), { executor: engineOfPage(), signal, most, onStep });
    },
    stop: () => current?.abort(),
  };
}
