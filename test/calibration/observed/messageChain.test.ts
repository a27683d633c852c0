import { describe, expect, it } from "vitest";
import { messageChain } from "../../../src/calibration/observed/messageChain.ts";
import { deskOf } from "../buyers/deskOf.ts";

const MS = 3_600_000;

describe("messages with what came after them", () => {
  it("are answered with the last reply before the buyer writes again, and not where the buyer writes on before that", () => {
    const { next, answeredAt, lastReplyAt, untilMs } = messageChain(deskOf(
      "10:00:00.000,c1,system,assigned,a1,", "10:00:00.000,c1,buyer,text,,", "10:00:05.000,c1,buyer,text,,", "10:00:20.000,c1,agent,text,a1,",
      "10:00:50.000,c1,agent,text,a1,", "10:02:00.000,c1,buyer,text,,", "10:02:30.000,c1,agent,text,a1,", "10:02:30.000,c1,system,closed,,",
    ));
    expect([...next]).toEqual([1, 2, -1]);
    expect(answeredAt[0]).toBe(-1);
    expect([answeredAt[1], answeredAt[2], lastReplyAt[0]].map((at) => at / 1000 - (10 * MS) / 1000)).toEqual([50, 150, 150]);
    expect(untilMs).toBe(10 * MS + 120_000);
  });

  it("of a conversation that was passed on with its first reply are answered with the second agent's", () => {
    const { answeredAt, passedOn } = messageChain(deskOf(
      "10:00:00.000,c1,system,assigned,a1,", "10:00:00.000,c1,buyer,text,,", "10:00:20.000,c1,agent,text,a1,", "10:00:20.000,c1,system,pooled,,",
      "10:00:25.000,c1,system,assigned,a2,", "10:00:40.000,c1,agent,text,a2,", "10:00:40.000,c1,system,closed,,",
    ));
    expect([answeredAt[0] - 10 * MS, passedOn[0]]).toEqual([40_000, 1]);
  });

  it("that a bot alone answered are not answered by people", () => {
    const { answeredAt, lastReplyAt } = messageChain(deskOf("10:00:00.000,c1,buyer,faq-click,,", "10:00:00.000,c1,bot,faq,,", "10:00:00.000,c1,system,closed,,"));
    expect([answeredAt[0], lastReplyAt[0]]).toEqual([-1, -1]);
  });
});
