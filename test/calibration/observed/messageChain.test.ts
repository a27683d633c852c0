import { describe, expect, it } from "vitest";
import { ANSWERED, messageChain } from "../../../src/calibration/observed/messageChain.ts";
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

  describe("where no row tells who was at the desk", () => {
    // thirty handlings of 20 s, each begun with the end of the one before
    const busy = Array.from({ length: 30 }, (_, i) => [`09:00:00.000,x${i},system,assigned,a1,`, `09:00:00.000,x${i},buyer,text,,`, `09:${String(Math.floor((i + 1) / 3)).padStart(2, "0")}:${String(((i + 1) % 3) * 20).padStart(2, "0")}.000,x${i},agent,text,a1,`]).flat();
    const sureness = (...rows: string[]): (number | undefined)[] => {
      const { next, answeredAt, doubt } = messageChain(deskOf(...busy, ...rows));
      return Array.from(doubt, (place, row) => (row >= 30 && next[row] >= 0 && answeredAt[row] >= 0 ? ANSWERED[place] : undefined)).slice(30);
    };

    it("what was sent during a handling may have been answered by it all the same, since its agent may have been away at its seeming begin", () => {
      expect(sureness("10:00:00.000,c1,buyer,text,,", "10:00:20.000,c1,agent,text,a1,", "10:01:00.000,c1,buyer,text,,", "10:01:05.000,c1,buyer,text,,", "10:09:00.000,c1,agent,text,a1,", "10:10:00.000,c1,buyer,text,,", "10:10:20.000,c1,agent,text,a1,"))
        .toEqual([1, undefined, 0.02, undefined]);
    });

    it("what was sent shortly before the first reply is answered as likely as handlings are shorter than that", () => {
      const afterFirst = (seconds: string): string[] => ["10:00:00.000,c1,buyer,text,,", `10:00:${seconds}.000,c1,buyer,text,,`, "10:01:00.000,c1,agent,text,a1,", "10:02:00.000,c1,buyer,text,,", "10:02:20.000,c1,agent,text,a1,"];
      expect(sureness(...afterFirst("55"))).toEqual([undefined, 0.02, undefined]);
      expect(sureness(...afterFirst("30"))).toEqual([undefined, 1, undefined]);
    });
  });

  it("that a bot alone answered are not answered by people", () => {
    const { answeredAt, lastReplyAt } = messageChain(deskOf("10:00:00.000,c1,buyer,faq-click,,", "10:00:00.000,c1,bot,faq,,", "10:00:00.000,c1,system,closed,,"));
    expect([answeredAt[0], lastReplyAt[0]]).toEqual([-1, -1]);
  });
});
