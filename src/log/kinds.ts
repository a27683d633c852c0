/** Numeric codes of the log's `sender` and `kind` columns; the one table from which they are written and read. Source: contract §3. */

export const BUYER_KINDS = [
  "text", "image", "emoji", "video", "voice", "faq-click", "order-link", "product-link", "menu-click", "auto",
] as const;
export type BuyerKind = (typeof BUYER_KINDS)[number];

/** Buyer kinds that the platform's app sends on the buyer's behalf, not the buyer's own words. */
export const AUTO_TRIGGERED_KINDS: readonly BuyerKind[] = ["faq-click", "order-link", "product-link", "menu-click", "auto"];

/** 1 for each index of BUYER_KINDS that is such a kind. */
export const IS_AUTO_TRIGGERED = Uint8Array.from(BUYER_KINDS, (kind) => (AUTO_TRIGGERED_KINDS.includes(kind) ? 1 : 0));

/** Bot reply kinds come first, then what an agent can do; `other-action` stands for any desk action without a name of its own. */
export const REPLY_KINDS = [
  "faq", "order-card", "product-card", "self-service", "status", "smart", "assisted",
  "text", "image", "emoji", "video", "voice",
  "coupon", "goods-card", "recommendation", "gift-card", "group-card", "small-payment", "small-collection", "price-change",
  "address-result", "return-number", "help-link", "order-help", "after-sale-help", "refund-card", "buyer-show", "cash-back",
  "payment-reminder", "other-action", "payment-reminder-batch", "payment-reminder-auto",
] as const;
export type ReplyKind = (typeof REPLY_KINDS)[number];

export const BOT_REPLY_KINDS: readonly ReplyKind[] = REPLY_KINDS.slice(0, 7);

/** Sent from an agent's account without a person writing: they answer nothing under any rule that asks for a manual reply. */
export const NOT_MANUAL_KINDS: readonly ReplyKind[] = ["payment-reminder-batch", "payment-reminder-auto"];

/** 1 for each index of REPLY_KINDS that rules call a manual reply: all that an agent does but those two. */
export const MANUAL_REPLIES = Uint8Array.from(REPLY_KINDS, (kind) => (BOT_REPLY_KINDS.includes(kind) || NOT_MANUAL_KINDS.includes(kind) ? 0 : 1));

/** Whether the kind at this index of REPLY_KINDS is a manual reply. */
export function isManualReply(code: number): boolean {
  return MANUAL_REPLIES[code] === 1;
}

export const AGENT_STATES = ["online", "away", "offline"] as const;
export type AgentState = (typeof AGENT_STATES)[number];

/** The pages from which a buyer can open the chat. Source: domain §2.1 P9. */
export const ENTRY_PAGES = ["shop-home", "goods-detail", "order-detail", "refund-detail", "logistics-complaint"] as const;
export type EntryPage = (typeof ENTRY_PAGES)[number];
