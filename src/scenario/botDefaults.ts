/**
 * What the bots do where the scenario does not say. Five questions at these shares are clicked by 40 % and settle 25 % of all conversations
 * (10–40 %). Source: domain §3, advice of desk guides (C); the split into share and resolving: D.
 */
export const DEFAULT_FAQ_ITEM = { answer: "", enabled: true, share: 0.08, resolves: 0.625 } as const;

/** As many as the platform lets be enabled at a time, where the list itself is all that is written. Source: domain §2.1 P1. */
export const DEFAULT_FAQ_QUESTIONS = ["question 1", "question 2", "question 3", "question 4", "question 5"] as const;

/** D. */
export const DEFAULT_ORDER_CARD = { share: 0.1, clicks: 0.5, resolves: 0.5 } as const;

/** As many goods as one card takes; five cards are met by 10 % of the conversations. D. */
export const DEFAULT_PRODUCT_CARD = { goods: 50, coverage: 0.02, resolves: 0.5 } as const;

/** D. */
export const DEFAULT_SELF_SERVICE = { share: 0.05, resolves: 0.6 } as const;

/** 40–85 %. Source: domain §3 (C). `fallback` [s]: D. */
export const DEFAULT_SMART = { resolves: 0.55, fallback: 0 } as const;
