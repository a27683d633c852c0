import { isAfterSale } from "./completeArrivals.ts";
import { conversationDefaults } from "./conversationDefaults.ts";
import type { ConversationLaws } from "./scenario.ts";
import type { ScenarioFile } from "./scenarioFileSchema.ts";
import { withoutUndefined } from "./withoutUndefined.ts";

/** How the conversations of a stream go: its own block over `default` over what applies without either. */
export function completeConversations(file: ScenarioFile, stream: string): ConversationLaws {
  const { conversations, arrivals } = file;
  return { ...conversationDefaults(isAfterSale(arrivals[stream], stream)), ...withoutUndefined(conversations?.default ?? {}), ...withoutUndefined(conversations?.[stream] ?? {}) };
}
