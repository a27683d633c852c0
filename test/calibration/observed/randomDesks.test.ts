import { expect, it } from "vitest";
import { calibrateHandling } from "../../../src/calibration/handling/calibrateHandling.ts";
import { observeDesk } from "../../../src/calibration/observed/observeDesk.ts";
import { START_UNKNOWN } from "../../../src/calibration/observed/observedDesk.ts";
import { calibrateStaff } from "../../../src/calibration/staff/calibrateStaff.ts";
import { mergedBlocks } from "../../../src/calibration/writtenScenario.ts";
import { playReplication } from "../../../src/engine/replication.ts";
import { compileModel } from "../../../src/model/compileModel.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import { HOUR_MS } from "../../../src/time/units.ts";
import { randomScenario } from "../../engine/randomScenario/randomScenario.ts";
import { writtenAndRead } from "./writtenAndRead.ts";

const SCENARIOS = 90;

it("handlings of random desks begin when they did, save where work beside the chats or a desk that is down, which no file shows, came before; and what is learned of staff can be read", () => {
  const told = { count: 0, wrong: 0 };
  const untold = { count: 0, wrong: 0 };
  for (let number = 0; number < SCENARIOS; number++) {
    const scenario = randomScenario(`observed ${number}`);
    const log = playReplication(compileModel(scenario, HOUR_MS), 0);
    if (log.messages.count === 0) continue;
    const startOf = new Map(Array.from({ length: log.replies.count }, (_, row) => [`a${log.replies.agent[row]} ${log.replies.at[row]}`, log.replies.startedAt[row]]));
    const streams = Object.keys(scenario.arrivals);
    const desk = observeDesk(writtenAndRead(log, 8, streams));
    const its = scenario.work.length > 0 || scenario.incidents.some((incident) => "deskDown" in incident) ? untold : told;
    for (let row = 0; row < desk.handlings.count; row++) {
      if (desk.handlings.start[row] === START_UNKNOWN) continue;
      its.count++;
      if (startOf.get(`${desk.read.agents.nameOf(desk.handlings.agent[row])} ${desk.handlings.endedAt[row]}`) !== desk.handlings.startedAt[row]) its.wrong++;
    }
    const { teams } = calibrateHandling(desk).written;
    const written = mergedBlocks([{ teams }, calibrateStaff(desk).written]);
    const days = Array.isArray(written.roster) ? written.roster.length : 1;
    const arrivals = Object.fromEntries(desk.streams.map((name) => [name, { consultsPerDay: 100 }]));
    expect(() => parseScenario(JSON.stringify({ replycast: 1, name: `${number}`, platform: "pinduoduo", days, arrivals, ...written }), "learned.json"), `scenario ${number}`).not.toThrow();
  }
  expect(told.count).toBeGreaterThan(3000);
  expect(told.wrong).toBe(0);
  expect(untold.wrong).toBeLessThan(0.03 * untold.count);
});
