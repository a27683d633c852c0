import { AGENT_STATES } from "../log/kinds.ts";
import type { MessageLog } from "../log/messageLog.ts";
import type { DeskShape } from "./deskShape.ts";
import { Timeline } from "./timeline.ts";

const ONLINE = AGENT_STATES.indexOf("online");
const OFFLINE = AGENT_STATES.indexOf("offline");

/**
 * Who was at the desk when, from the log's presence: stretches in which each agent was online, was not (absent: at table or off
 * duty), was off duty; in which nobody of a team was online, nobody of any team that serves a stream.
 * Before its first row an agent is off duty; before time 0 nothing is known.
 */
export class DutyTimelines {
  declare readonly online: Timeline;
  declare readonly absent: Timeline;
  declare readonly offDuty: Timeline;
  declare readonly teamEmpty: Timeline;
  declare readonly streamUncovered: Timeline;
  declare state: Uint8Array;
  declare onlineOfTeam: Int32Array;
  declare onlineForStream: Int32Array;

  constructor() {
    this.online = new Timeline();
    this.absent = new Timeline();
    this.offDuty = new Timeline();
    this.teamEmpty = new Timeline();
    this.streamUncovered = new Timeline();
    this.state = new Uint8Array(0);
    this.onlineOfTeam = new Int32Array(0);
    this.onlineForStream = new Int32Array(0);
  }

  fill(log: MessageLog, desk: DeskShape): void {
    this.#begin(log, desk);
    const { at, agent, state, count } = log.presence;
    for (let row = 0; row < count; row++) this.#change(desk, agent[row], state[row], at[row]);
    this.online.index();
    this.absent.index();
    this.offDuty.index();
    this.teamEmpty.index();
    this.streamUncovered.index();
  }

  #begin(log: MessageLog, desk: DeskShape): void {
    const agents = desk.agentTeam.length;
    let teams = 0;
    for (let agent = 0; agent < agents; agent++) if (desk.agentTeam[agent] >= teams) teams = desk.agentTeam[agent] + 1;
    const streams = desk.teamsOfStream.length;
    const rows = log.presence.count;
    // A change closes at most one stretch of each key it touches; those left open at the end come on top.
    this.online.begin(agents, rows + agents);
    this.absent.begin(agents, rows + agents);
    this.offDuty.begin(agents, rows + agents);
    this.teamEmpty.begin(teams, rows + teams);
    this.streamUncovered.begin(streams, (rows + 1) * streams);
    if (this.state.length < agents) this.state = new Uint8Array(agents);
    if (this.onlineOfTeam.length < teams) this.onlineOfTeam = new Int32Array(teams);
    if (this.onlineForStream.length < streams) this.onlineForStream = new Int32Array(streams);
    this.state.fill(OFFLINE);
    this.onlineOfTeam.fill(0);
    this.onlineForStream.fill(0);
    for (let agent = 0; agent < agents; agent++) {
      this.absent.open(agent, 0);
      this.offDuty.open(agent, 0);
    }
    for (let team = 0; team < teams; team++) this.teamEmpty.open(team, 0);
    for (let stream = 0; stream < streams; stream++) this.streamUncovered.open(stream, 0);
  }

  #change(desk: DeskShape, agent: number, state: number, at: number): void {
    const earlier = this.state[agent];
    if (earlier === state) return;
    this.state[agent] = state;
    if (earlier === OFFLINE) this.offDuty.close(agent, at);
    if (state === OFFLINE) this.offDuty.open(agent, at);
    if (state !== ONLINE && earlier !== ONLINE) return;
    if (state === ONLINE) {
      this.absent.close(agent, at);
      this.online.open(agent, at);
    } else {
      this.online.close(agent, at);
      this.absent.open(agent, at);
    }
    this.#cover(desk, desk.agentTeam[agent], state === ONLINE ? 1 : -1, at);
  }

  #cover(desk: DeskShape, team: number, more: number, at: number): void {
    this.onlineOfTeam[team] += more;
    if (this.onlineOfTeam[team] === 0) this.teamEmpty.open(team, at);
    else this.teamEmpty.close(team, at);
    for (let stream = 0; stream < desk.teamsOfStream.length; stream++) {
      if (!desk.teamsOfStream[stream].includes(team)) continue;
      this.onlineForStream[stream] += more;
      if (this.onlineForStream[stream] === 0) this.streamUncovered.open(stream, at);
      else this.streamUncovered.close(stream, at);
    }
  }
}
