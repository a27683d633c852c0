import { expect, it } from "vitest";
import { playableLaws } from "../../src/calibration/playableLaws.ts";

it("a spread beyond what a scenario can have becomes the largest it can, at any depth, and is told; a tiny one none or 1 %", () => {
  const { block, cut } = playableLaws({
    conversations: { desk: { patience: { lognormal: { mean: 900, cv: 18.7 } }, think: { mixture: [{ share: 0.5, of: { gamma: { mean: 3, cv: 12 } } }, { share: 0.5, of: { gamma: { mean: 30, cv: 0.9 } } }] } } },
    arrivals: { desk: { busynessCv: 0.2 } }, teams: { desk: { handle: { gamma: { mean: 1, cv: 0.001 } }, slack: { gamma: { mean: 1, cv: 0.008 } } } },
  });
  expect(block).toEqual({
    conversations: { desk: { patience: { lognormal: { mean: 900, cv: 10 } }, think: { mixture: [{ share: 0.5, of: { gamma: { mean: 3, cv: 10 } } }, { share: 0.5, of: { gamma: { mean: 30, cv: 0.9 } } }] } } },
    arrivals: { desk: { busynessCv: 0.2 } }, teams: { desk: { handle: { gamma: { mean: 1, cv: 0 } }, slack: { gamma: { mean: 1, cv: 0.01 } } } },
  });
  expect(cut).toEqual(["conversations.desk.patience.lognormal", "conversations.desk.think.mixture.0.of.gamma"]);
});
