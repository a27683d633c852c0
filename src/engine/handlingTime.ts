/** How long an agent takes for what it is owed. */
import { handleFactor, team } from "./agents.ts";
import {
  DRAW_PICKUP, DRAW_SECOND_HANDLE, DRAW_SECOND_PICKUP, drawOf, DRAWS_OF_MESSAGE, IS_SPAM, owedDraw, stream, traits, turn,
} from "./conversations.ts";
import { handleTable, pickupTable, slowdownPerChat } from "./laws.ts";
import { wholeVariate } from "./variates.ts";

/** To see that it is spam, and to report it. Source: domain §2.1 P12. */
const SPAM_MS = 5000;
/** As of what is drawn, see variates.ts. */
const LONGEST_MS = 2 ** 30 - 1;

/** Handling of the conversation by the agent when that had so many open ones. [ms], at least 1 */
export function handlingMs(slot: number, by: number, openThen: number): number {
  if ((traits[slot] & IS_SPAM) === 0) return handlingVariate(stream[slot], drawOf(slot, owedDraw[slot]), by, openThen);
  const ms = SPAM_MS * paceOf(by, openThen) + 0.5;
  return ms < 1 ? 1 : Math.min(Math.floor(ms), LONGEST_MS);
}

/** As `handlingMs`, of a plain message of the stream, for the word that was drawn. */
export function handlingVariate(of: number, word: number, by: number, openThen: number): number {
  const ms = wholeVariate(handleTable[of], word, paceOf(by, openThen));
  return ms < 1 ? 1 : ms;
}

/** What handling times are multiplied by. */
function paceOf(by: number, openThen: number): number {
  return handleFactor[by] * (1 + slowdownPerChat[team[by]] * (openThen - 1));
}

/** Time until the idle agent notices. [ms] */
export function pickupMs(slot: number, by: number): number {
  const table = pickupTable[team[by]];
  if (table < 0) return 0;
  const drawn = owedDraw[slot];
  const isSecond = (drawn & (DRAWS_OF_MESSAGE - 1)) === DRAW_SECOND_HANDLE;
  return wholeVariate(table, drawOf(slot, isSecond ? DRAW_SECOND_PICKUP - turn[slot] : (drawn & -DRAWS_OF_MESSAGE) + DRAW_PICKUP), 1);
}
