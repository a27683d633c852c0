import { conversationDefaults } from "./conversationDefaults.ts";
import type { ConversationLaws } from "./scenario.ts";
import type { ScenarioFile } from "./scenarioFileSchema.ts";

/** How the conversations of a stream go: its own block over `default` over what applies without either. */
export function completeConversations(file: ScenarioFile, stream: string): ConversationLaws {
  const { transferShare: _general, ...general } = file.conversations?.default ?? {};
  const { transferShare: _own, ...own } = file.conversations?.[stream] ?? {};
  return { ...conversationDefaults(stream), ...defined(general), ...defined(own) };
}

/** The keys that have a value. */
function defined<T extends object>(record: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
