import type { FilmWords } from "./filmWords.ts";

const REPLY = { "oldest-first": "先回等得最久的消息", "newest-first": "先回最新的消息", "stay-with-chat": "盯着一个会话聊完再换" } as const;

export const ZH_FILM: FilmWords = {
  view: { answer: "结论", film: "全天回放", label: "视图" },
  title: "全天回放",
  lead: "把可能出现的一天逐条消息放给你看。一行是一名客服，一条横杠是一个会话；消息等待时先是灰色，快到时限变黄，超时变红。",
  chooseRule: "考核规则",
  chooseDay: "日期",
  chooseDayPlayed: "模拟的一天",
  replication: (number) => `第 ${number} 次`,
  another: "换一个这样的日子",
  worst: "前 20 次里最差的",
  typical: "最有代表性的",
  searching: "正在演算 20 天…",
  loading: "正在演算这一天…",
  failed: (message) => `这一天演算失败：${message}`,
  noPacks: "这份报告由旧版本生成，没有附带规则；重新生成后即可回放。",
  changeTitle: "只改一处",
  changeNone: "不改",
  change: (change, { cap, meal, to }) => {
    switch (change.of) {
      case "agents": return `${change.team} ${change.shift} 班${change.by === 1 ? "加" : "减"} 1 人`;
      case "cap": return `${change.team} 每人最多同时接 ${change.cap} 个会话（原 ${cap ?? ""} 个）`;
      case "meal": return `${change.shift} 班改到 ${to ?? ""} 吃饭（原 ${meal ?? ""}）`;
      case "reply": return `客服${REPLY[change.reply]}`;
      case "pool": return change.pool === "newest-first" ? "排队先接新来的" : change.pool === "oldest-first" ? "排队先接等得最久的" : "排队按咨询类型接";
      case "bot": return "关掉机器人";
    }
  },
  asWas: "原计划",
  changed: "改动后",
  play: "播放",
  pause: "暂停",
  speed: "速度",
  speedOf: (minutes) => (minutes === 60 ? "每秒 1 小时" : `每秒 ${minutes} 分钟`),
  nextMiss: "下一条超时",
  previousMiss: "上一条超时",
  noMoreMisses: "这个方向上没有更多超时消息。",
  zoom: "显示范围",
  zoomOf: (minutes) => (minutes < 60 ? `${minutes} 分钟` : `${minutes / 60} 小时`),
  wholeDay: "全天",
  goTo: "时刻",
  scrubber: "一天中的时刻；红线是超时的消息，曲线是未结束的会话数",
  keys: "空格键播放或暂停，N、P 键跳到下一条、上一条超时。",
  canvas: ({ date, agents, time, open, owed }) => `${date} ${time}：${agents} 名客服各占一行，${open} 个会话进行中或排队中，${owed} 条消息待回复。下方表格有同样内容的文字。`,
  pool: "排队",
  bots: "机器人",
  counter: {
    settled: "目前已定",
    live: "实时",
    pending: "待回复",
    failed: "未达标",
    answered: "已达标",
    needs: (threshold) => `要求 ${threshold}`,
    none: "还没有计入的咨询",
    sentence: ({ time, units, all, answered, failed, pending, deadline, live, isOver, anyMissFails }) =>
      (isOver ? `当天全部已定：${all} ${units}中 ${answered} 达标，${failed} 未达标，与规则对这一天的判定完全一致。`
        : `${time} 重新计算：到目前 ${all} ${units}，${failed} 未达标（${anyMissFails ? "有消息在" : "没有一条消息在"} ${deadline}内${anyMissFails ? "没有等到算数的回复" : "得到回复"}）；${pending} 待回复，过了时限才算未达标。按未超时计算，实时显示 ${live}。`),
    mean: ({ time, count, mean, pending }) => `${time}：${count} 条消息平均 ${mean}；另有 ${pending} 条待回复，还没有计入平均。`,
    difference: ({ time, answered, failed, pending, units, sides }) =>
      `${time}，${sides === undefined ? "改动后与原计划相比" : `“${sides[1]}”与“${sides[0]}”相比`}：达标 ${signed(answered)} ${units}，未达标 ${signed(failed)}，待回复 ${signed(pending)}。`,
    eachSide: ({ time, sides }) => `${time}，${sides.map(({ name, answered, failed, pending, units }) => `“${name}”：${answered} ${units}达标，${failed} 未达标，${pending} 待回复`).join("；")}。`,
  },
  units: { "consumer-day": () => "位消费者", session: () => "次会话", round: () => "轮对话", message: () => "条消息" },
  legend: { chat: "进行中的会话", work: "正在写回复", wait: "消息等待中", warn: "时限的最后三分之一", miss: "已超时", reply: "已回复", away: "吃饭或离开", handed: "转给别人", bot: "机器人回复", left: "买家离开" },
  owedTitle: (count) => `此刻待回复：${count} 条`,
  missesTitle: (count) => `至此超时：${count} 条`,
  nothingOwed: "此刻没有待回复的消息。",
  nothingMissed: "到目前为止没有超时。",
  columns: { consumer: "消费者", sent: "发送", where: "等在哪里", left: "时限", missed: "超时时刻", cause: "原因" },
  showMore: (count) => `再显示 ${count} 条`,
  more: (count) => `另有 ${count} 条`,
  left: (time) => `还剩 ${time}`,
  over: (time) => `已超 ${time}`,
  noClock: "不计时",
  story: {
    title: (consumer) => `${consumer} 的经过`,
    choose: "点击画面中的消息，或在表格中选一条，即可查看来龙去脉。",
    close: "关闭",
    inOther: "改动后同一位消费者",
    wrote: ({ consumer, at }) => `${consumer} 在 ${at} 发来消息。`,
    inPool: ({ from, length }) => `从 ${from} 起在排队中等了 ${length}，没有客服接入。`,
    inList: ({ agent, from, length, others }) => `从 ${from} 起在 ${agent} 的会话列表里等了 ${length}${others === undefined ? "" : others === 0 ? "，该客服没有其他会话" : `，该客服同时还接着 ${others} 个会话`}。`,
    handled: ({ agent, from, length, others }) => `${from} ${agent}${others === undefined || others === 0 ? "" : `（同时接着另外 ${others} 个会话）`}开始回复，写了 ${length}。`,
    missed: ({ at, cause }) => `${at} 超过时限${cause === undefined ? "" : `；等得最久的一段：${cause}`}。`,
    rule: "规则怎么说",
    talk: "全部往来",
  },
};

function signed(value: number): string {
  return value > 0 ? `+${value}` : value < 0 ? `−${-value}` : "±0";
}
