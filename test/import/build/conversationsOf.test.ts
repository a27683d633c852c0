import { describe, expect, it } from "vitest";
import type { ReadLog } from "../../../src/import/readLog.ts";
import { MINUTE_MS } from "../../../src/time/units.ts";
import { faultsOf, read, table } from "../logOfText.ts";

const TEN = 600 * MINUTE_MS;

/** Conversation numbers of the buyers' messages. */
function conversationsOf(...rows: string[]): number[] {
  return [...table(...rows).log.messages.conversation];
}

describe("conversations", () => {
  it("ends one after a silence of 30 minutes when everything is answered", () => {
    expect(conversationsOf("10:00:00,u1,buyer,text,", "10:01:00,u1,agent,text,", "10:30:59,u1,buyer,text,")).toEqual([0, 0]);
    expect(conversationsOf("10:00:00,u1,buyer,text,", "10:01:00,u1,agent,text,", "10:31:00,u1,buyer,text,")).toEqual([0, 1]);
  });

  it("does not end one while something is owed to the buyer, nor when only a bot has answered", () => {
    expect(conversationsOf("10:00:00,u1,buyer,text,", "12:00:00,u1,buyer,text,")).toEqual([0, 0]);
    expect(conversationsOf("10:00:00,u1,buyer,text,", "10:00:01,u1,bot,faq,", "12:00:00,u1,buyer,text,")).toEqual([0, 0]);
    expect(conversationsOf("10:00:00,u1,buyer,text,", "10:00:30,u1,agent,payment-reminder-auto,", "12:00:00,u1,buyer,text,")).toEqual([0, 0]);
  });

  it("takes the column where there is one, a consumer apart from another under the same id", () => {
    const { log } = read("time,consumer,conversation,sender\n2026-06-18T10:00:00,u1,c1,buyer\n2026-06-18T10:00:01,u2,c1,buyer\n2026-06-18T10:00:02,u1,c2,buyer\n2026-06-18T10:00:30,u1,c2,agent");
    expect([...log.messages.conversation]).toEqual([0, 1, 2]);
    expect([...log.messages.reply]).toEqual([-1, -1, 0]);
  });

  describe("where only some rows name theirs", () => {
    /** Rows such as `10:00:00,u1,c1,buyer`. */
    const mixed = (...rows: string[]): ReadLog => read(`time,consumer,conversation,sender,kind,agent\n${rows.map((row) => `2026-06-18T${row}`).join("\n")}`);
    const answers = (...rows: string[]): number[] => [...mixed(...rows).log.messages.reply];

    it("lets a reply without a name answer its consumer's one open conversation", () => {
      expect(answers("10:00:00,u1,c1,buyer,,", "10:01:00,u1,,agent,,")).toEqual([0]);
      expect(answers("10:00:00,u1,c1,buyer,,", "10:01:00,u2,,agent,,")).toEqual([-1]);
    });

    it("passes over conversations that are over: silent for 30 minutes or closed, with nothing owed", () => {
      expect(answers("10:00:00,u1,c1,buyer,,", "10:01:00,u1,c1,agent,,", "10:40:00,u1,c2,buyer,,", "10:41:00,u1,,agent,,")).toEqual([0, 1]);
      expect(answers("10:00:00,u1,c1,buyer,,", "10:01:00,u1,c1,agent,,", "10:02:00,u1,c1,system,closed,", "10:03:00,u1,c2,buyer,,", "10:04:00,u1,,agent,,")).toEqual([0, 1]);
    });

    it("takes of several open ones the one to which a reply is owed", () => {
      const { log, findings } = mixed("10:00:00,u1,c1,buyer,,", "10:01:00,u1,c1,agent,,", "10:02:00,u1,c2,buyer,,", "10:03:00,u1,,agent,,");
      expect([[...log.messages.reply], findings]).toEqual([[0, 1], []]);
    });

    it("tells how many rows could belong to more than one, and lets them answer nothing", () => {
      const { log, findings } = mixed("10:00:00,u1,c1,buyer,,", "10:00:10,u1,c2,buyer,,", "10:01:00,u1,,agent,,", "10:02:00,u1,,agent,,");
      expect([...log.messages.reply]).toEqual([-1, -1]);
      expect(findings).toContainEqual({ code: "conversation-unclear", count: 2, example: "u1 has 2 open conversations and the row in line 4 names none; it is taken for none of them", line: 4, facts: { consumer: "u1", open: 2 } });
    });

    it("gives messages, closings and assignments without a name to the one open conversation too", () => {
      const { log } = mixed("10:00:00,u1,c1,buyer,,", "10:00:05,u1,,system,assigned,Anna", "10:00:30,u1,,buyer,,", "10:01:00,u1,c1,agent,,", "10:50:00,u1,,system,closed,");
      expect(log.conversations.count).toBe(1);
      expect([...log.messages.reply]).toEqual([0, 0]);
      expect([...log.messages.listedAt].map((time) => time - TEN)).toEqual([5000, 30_000]);
      expect(log.conversations.closedAt[0] - TEN).toBe(50 * MINUTE_MS);
    });

    it("gives a name that comes later to the open conversation that began without one", () => {
      const { log } = mixed("10:00:00,u1,,buyer,,", "10:00:30,u1,c1,agent,,", "10:00:40,u1,c1,buyer,,", "10:00:50,u1,,agent,,");
      expect([log.conversations.count, [...log.messages.reply]]).toEqual([1, [0, 1]]);
      expect(answers("10:00:00,u1,,buyer,,", "10:01:00,u1,,agent,,", "11:00:00,u1,c1,agent,,")).toEqual([0]);
    });

    it("keeps what follows the silence of all its conversations apart", () => {
      expect([...mixed("10:00:00,u1,c1,buyer,,", "10:01:00,u1,,agent,,", "10:31:00,u1,,buyer,,").log.messages.conversation]).toEqual([0, 1]);
    });
  });

  it("finds the consumer of a row that names only the conversation", () => {
    const { log } = read("time,consumer,conversation,sender\n2026-06-18T10:00:00,u1,c1,buyer\n2026-06-18T10:00:30,,c1,agent");
    expect([...log.messages.reply]).toEqual([0]);
    expect(faultsOf("time,consumer,conversation,sender\n2026-06-18T10:00:30,,c1,agent")).toMatchObject([{ where: "log.csv:2" }]);
  });
});
