/** Keys that change nothing in what is played or judged, or that are shown elsewhere, each with the reason why it has no row. */
export const REASONS: Readonly<Record<string, string>> = {
  "replycast": "the format's version: no scenario is read without it",
  "staffing": "what a search may choose: nothing that is simulated",
  "bot.faq.greeting": "text for the buyer",
  "bot.faq.items[].question": "text for the buyer; a question is counted by its share",
  "bot.faq.items[].answer": "text for the buyer",
  "bot.productCards[].goods": "how many goods a card knows is checked; how often it is met is its coverage",
  "teams.*.role": "who may be the receiver of allOffline: tested below",
  "teams.*.role=service": "as role",
  "teams.*.role=service-admin": "as role",
  "teams.*.role=operations": "as role",
  "teams.*.role=admin": "as role",
};
