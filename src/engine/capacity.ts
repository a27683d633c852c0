/**
 * How much the engine can hold at once. Its columns are constant arrays over reserved address space: pages that are never touched
 * cost no memory, and constant arrays are what the compiler makes fastest.
 */

/** Conversations open or waiting at one moment. */
export const SLOT_CAPACITY = 1 << 19;

/** Each conversation slot owns two event nodes: what the buyer does next, and what becomes of its waiting (a reply's end, or leaving). */
export const NODE_CAPACITY = SLOT_CAPACITY * 2;

export const AGENT_CAPACITY = 1 << 13;

export const STREAM_CAPACITY = 1 << 8;

export const TEAM_CAPACITY = 1 << 8;
