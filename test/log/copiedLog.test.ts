import { describe, expect, it } from "vitest";
import { copiedLog } from "../../src/log/copiedLog.ts";
import type { MessageLog } from "../../src/log/messageLog.ts";
import { readChat, agent, assigned, buyer, presence } from "../scoring/chatRows.ts";

const LOG: MessageLog = readChat([presence("09:00:00", "a1", "online"), buyer("10:00:00"), assigned("10:00:00"), agent("10:01:00")]).log;

describe("a log of its own", () => {
  it("has the same rows in columns that are just as long, and is untouched by what becomes of the first", () => {
    const room = { ...LOG, messages: { ...LOG.messages, sentAt: Float64Array.from([...LOG.messages.sentAt.subarray(0, LOG.messages.count), 7, 7, 7]) } };
    const copy = copiedLog(room);
    expect(copy.messages.sentAt).toHaveLength(LOG.messages.count);
    const before = copy.messages.sentAt[0];
    room.messages.sentAt[0] = -5;
    expect(copy.messages.sentAt[0]).toBe(before);
    expect(copy.replies.at[0]).toBe(LOG.replies.at[0]);
    expect(copy.presence.count).toBe(LOG.presence.count);
  });
});
