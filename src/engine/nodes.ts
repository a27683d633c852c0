/** Who owns which node of the event list: three nodes for each conversation slot, one for each agent and class, two for the reserve. */
import { AGENT_CAPACITY, CLASS_CAPACITY, SLOT_BITS, SLOT_CAPACITY } from "./capacity.ts";

/** Kinds of nodes, by their upper bits. */
export const NODE_OF_BUYER = 0;
const NODE_OF_WAITING = 1;
export const NODE_OF_BOT = 2;

const FIRST_AGENT_NODE = 3 * SLOT_CAPACITY;
const FIRST_CLASS_NODE = FIRST_AGENT_NODE + AGENT_CAPACITY;
/** The reserve comes or goes. */
export const RESERVE_NODE = FIRST_CLASS_NODE + CLASS_CAPACITY;
/** The oldest that the reserve could take has waited too long. */
export const RESERVE_WAIT_NODE = RESERVE_NODE + 1;
/** The desk goes down or comes up. */
export const DESK_NODE = RESERVE_NODE + 2;
export const NODE_CAPACITY = RESERVE_NODE + 3;

/** One of NODE_OF_*, or 3 and above for nodes of no conversation. */
export function kindOfNode(node: number): number {
  return node >> SLOT_BITS;
}

export function slotOfNode(node: number): number {
  return node & (SLOT_CAPACITY - 1);
}

/** What the buyer does next, or the close. */
export function buyerNode(slot: number): number {
  return slot;
}

/** What becomes of its waiting: the end of the reply, leaving, or being passed on. */
export function waitingNode(slot: number): number {
  return NODE_OF_WAITING * SLOT_CAPACITY + slot;
}

/** The bot lets it go on to people. */
export function botNode(slot: number): number {
  return NODE_OF_BOT * SLOT_CAPACITY + slot;
}

/** The agent's work beside the chats ends. */
export function agentNode(agent: number): number {
  return FIRST_AGENT_NODE + agent;
}

export function isAgentNode(node: number): boolean {
  return node >= FIRST_AGENT_NODE && node < FIRST_CLASS_NODE;
}

export function agentOfNode(node: number): number {
  return node - FIRST_AGENT_NODE;
}

/** The oldest of a class in the pool has waited long enough for another team. */
export function classNode(klass: number): number {
  return FIRST_CLASS_NODE + klass;
}

export function isClassNode(node: number): boolean {
  return node >= FIRST_CLASS_NODE && node < RESERVE_NODE;
}

export function classOfNode(node: number): number {
  return node - FIRST_CLASS_NODE;
}
