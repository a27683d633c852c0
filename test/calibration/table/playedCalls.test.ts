import { describe, expect, it } from "vitest";
import { observeDesk } from "../../../src/calibration/observed/observeDesk.ts";
import { calibrateStaff } from "../../../src/calibration/staff/calibrateStaff.ts";
import { calibrateTable } from "../../../src/calibration/table/calibrateTable.ts";
import { playReplication } from "../../../src/engine/replication.ts";
import { parseLogMap } from "../../../src/import/map/readLogMap.ts";
import type { MessageLog } from "../../../src/log/messageLog.ts";
import { compileModel } from "../../../src/model/compileModel.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import { HOUR_MS } from "../../../src/time/units.ts";
import { readLogTable } from "../../import/readTable.ts";

const CALLS = {
  replycast: 1, name: "calls", platform: "pinduoduo", days: 4,
  arrivals: { desk: { consultsPerDay: 900 } },
  conversations: {
    desk: {
      turns: { constant: 1 }, burst: { constant: 1 }, closingWordShare: 0, silentShare: 0, transferShare: 0,
      handle: { lognormal: { mean: 170, cv: 0.9 } }, patience: { weibull: { mean: 400, cv: 1.3 } },
    },
  },
  teams: { desk: { cap: 1, streams: ["desk"], pickupDelay: 0 } },
  roster: { desk: { early: 4, late: 4 } },
};

/** What a telephone exchange would write of the calls that were played: opened, waited, how it ended, how long the call took. */
function tableOf(log: MessageLog): string {
  const { messages, replies, conversations } = log;
  const lines = ["opened,wait,outcome,handled,agent"];
  for (let row = 0; row < messages.count; row++) {
    const [sent, left, reply] = [messages.sentAt[row], conversations.leftAt[messages.conversation[row]], messages.reply[row]];
    const opened = new Date(Date.UTC(2026, 5, 1) + sent).toISOString().slice(0, -1).replace("T", " ");
    if (left >= 0) lines.push(`${opened},${(left - sent) / 1000},left,,`);
    else if (reply >= 0) lines.push(`${opened},${(replies.startedAt[reply] - sent) / 1000},answered,${(replies.at[reply] - replies.startedAt[reply]) / 1000},a${replies.agent[reply]}`);
  }
  return lines.join("\n");
}

describe("calls that were played by the desk itself", () => {
  const map = parseLogMap("shape: conversations\ncolumns: { opened: opened, wait: wait, outcome: outcome, handled: handled, agent: agent }\n");
  const model = compileModel(parseScenario(JSON.stringify(CALLS), "calls.json"), HOUR_MS);
  const desks = Array.from({ length: 12 }, (_, replication) => observeDesk(readLogTable(tableOf(playReplication(model, replication)), { map })));
  const parts = desks.map(calibrateTable);

  it("are calibrated back to the handling and the patience with which they were played", () => {
    const truths = { handle: [170, 0.9], patience: [400, 1.3] } as const;
    for (const [name, [mean, cv]] of Object.entries(truths)) {
      const fits = parts.map((part) => part.fits[`conversations.desk.${name}`]);
      expect(fits.map(({ source }) => source)).not.toContain("default");
      // Of twelve 90 % intervals fewer than eight hold the truth in less than 1 of 200 cases.
      expect(fits.filter(({ lower, upper }) => (lower ?? Infinity) <= mean && mean <= (upper ?? 0)).length).toBeGreaterThanOrEqual(8);
      expect(fits.filter((fit) => (fit.cv?.lower ?? Infinity) <= cv && cv <= (fit.cv?.upper ?? 0)).length).toBeGreaterThanOrEqual(8);
    }
  });

  it("tell who worked when: being at a call is no absence, and the meals are those that were eaten", () => {
    for (const desk of desks) {
      const meal = (from: string): object => ({ breaks: [{ from, length: 3600, waves: 2 }] });
      expect(calibrateStaff(desk).written).toMatchObject({
        shifts: { early: { from: "08:00", to: "17:00", ...meal("12:00") }, late: { from: "15:00", to: "24:00", ...meal("17:30") } }, roster: { desk: { early: 4, late: 4 } },
      });
    }
  });

  it("show that agents served one after the other, and that nobody left silently", () => {
    for (const part of parts) {
      expect(part.written).toMatchObject({ teams: { desk: { cap: 1 } }, conversations: { desk: { turns: { constant: 1 }, silentShare: 0 } } });
    }
  });
});
