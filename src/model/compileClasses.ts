import { ENTRY_PAGES } from "../log/kinds.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { takersOf } from "../scenario/takersOf.ts";
import { SECOND_MS } from "../time/units.ts";
import type { AgentPlace } from "./agentPlaces.ts";
import { ClassList } from "./classList.ts";
import type { ModelClasses } from "./model.ts";
import { teamFacts } from "./teamFacts.ts";

/** The classes, and for each stream that of a conversation without page and from each of ENTRY_PAGES. */
interface CompiledClasses {
  readonly classes: ModelClasses;
  readonly classOfPage: readonly Int32Array[];
}

/**
 * Who may take a conversation, by stream and page; see "Who takes a conversation" in docs/engine.md.
 * @throws InputFaults where there are too many classes
 */
export function compileClasses(scenario: Scenario, teamNames: readonly string[], places: readonly AgentPlace[], mayRefund: Uint8Array): CompiledClasses {
  const list = new ClassList(scenario.name, teamFacts(scenario, teamNames, places), allOfflineAfterMs(scenario));
  const rightsMatter = mayRefund.includes(0);
  const classOfPage = Object.entries(scenario.arrivals).map(([stream, { afterSale }]) =>
    Int32Array.from([undefined, ...ENTRY_PAGES], (page) => {
      const needsRight = rightsMatter && (afterSale || page === "refund-detail");
      return list.numberOf({ serves: takersOf(scenario, stream, page).map((team) => teamNames.indexOf(team)), needsRight });
    }));
  const transfers = Object.values(scenario.conversations).some(({ transferShare }) => transferShare > 0);
  return { classes: list.classes(transfers), classOfPage };
}

function allOfflineAfterMs(scenario: Scenario): number {
  return Math.round((scenario.routing.allOffline?.after ?? 0) * SECOND_MS);
}
