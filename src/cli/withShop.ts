import { nearestName } from "../document/nearestName.ts";
import { pseudonymizer } from "../hosts/pseudonyms.ts";
import { readOrdersFile } from "../hosts/readOrdersFile.ts";
import type { ReadLog } from "../import/readLog.ts";
import type { RulePack } from "../rules/rulePack.ts";
import type { ScoreResult } from "../scoring/scoreResult.ts";
import { shopParts } from "../scoring/shop/shopParts.ts";
import { faultWordsOf } from "./faultWordsOf.ts";
import type { Interruption } from "./interruption.ts";
import { optionFault } from "./optionFault.ts";
import type { ScoreRequest } from "./scoreRequest.ts";

/** The score with what was asked of the shop beside its rules. */
export async function withShop(result: ScoreResult, read: ReadLog, packs: readonly RulePack[], request: ScoreRequest, interruption: Interruption): Promise<ScoreResult> {
  const { shop, timeZone, pseudonymKey, language } = request;
  if (shop === undefined) return result;
  const { ordersFile, ...asked } = shop;
  const agent = asked.compare?.agent;
  if (agent !== undefined && read.agents.numberOf(agent) < 0) {
    const names = Array.from({ length: read.agents.size }, (_, number) => read.agents.nameOf(number));
    throw optionFault("--agent", faultWordsOf(language).notAgent(agent, names, nearestName(agent, names)));
  }
  const orders = ordersFile === undefined ? undefined : await readOrdersFile(ordersFile, { timeZone, ...interruption, ...(pseudonymKey === undefined ? {} : { pseudonymOf: pseudonymizer(pseudonymKey) }) });
  const { findings, ...parts } = interruption.breakable(() => shopParts(read, { ...asked, packs, ...(orders === undefined ? {} : { orders }) }));
  return { ...result, ...parts, findings: [...result.findings, ...findings] };
}
