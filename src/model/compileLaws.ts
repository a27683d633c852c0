import { CONVERSATION_LAWS, type ConversationLawName, drawnLaw } from "../scenario/drawnLaw.ts";
import type { ConversationLaws } from "../scenario/scenario.ts";
import { SECOND_MS } from "../time/units.ts";
import { LATEST_MS } from "./latestMs.ts";
import type { ModelLaws } from "./model.ts";
import type { TableList } from "./tableList.ts";

export function compileLaws(laws: ConversationLaws, tables: TableList): ModelLaws {
  const table = (name: ConversationLawName): number => {
    const law = drawnLaw(laws, name);
    return law === undefined ? -1 : tables.numberOf(law, CONVERSATION_LAWS[name]);
  };
  return {
    turns: table("turns"),
    burst: table("burst"),
    burstGap: table("burstGap"),
    handle: table("handle"),
    think: table("think"),
    patience: table("patience"),
    silentShare: laws.silentShare,
    closingWordShare: laws.closingWordShare,
    idleTimeoutMs: Math.min(Math.round(laws.idleTimeout * SECOND_MS), LATEST_MS),
  };
}
