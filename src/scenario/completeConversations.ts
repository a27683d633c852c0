import { isAfterSale } from "./completeArrivals.ts";
import { conversationDefaults } from "./conversationDefaults.ts";
import type { ConversationLaws } from "./scenario.ts";
import type { ScenarioFile } from "./scenarioFileSchema.ts";

/** How the conversations of a stream go: its own block over `default` over what applies without either. */
export function completeConversations(file: ScenarioFile, stream: string): ConversationLaws {
  const { conversations, arrivals } = file;
  return { ...conversationDefaults(isAfterSale(arrivals[stream], stream)), ...defined(conversations?.default ?? {}), ...defined(conversations?.[stream] ?? {}) };
}

/** The keys that have a value. */
function defined<T extends object>(record: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
