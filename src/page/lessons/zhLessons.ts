import type { LessonsWords } from "./lessonsWords.ts";

const waited = (text: string | undefined): string => (text === undefined ? "一直没等到人工回复" : `等了 ${text}`);

export const ZH_LESSONS: LessonsWords = {
  title: "培训课",
  lead: "六件左右回复率的事。每课把同一天演两遍：买家相同，只改一处。",
  all: "全部课程",
  open: "开始",
  playing: "正在演算这两天……",
  failed: (message) => `这一课无法演算：${message}`,
  step: (number, count) => `第 ${number} 步，共 ${count} 步`,
  next: "下一步", back: "上一步",
  rule: "规则：",
  counted: (missed, all) => `${all} 个中 ${missed} 个未达标`,
  inHour: (missed, hour) => `其中 ${hour} 有 ${missed} 个`,
  lessons: {
    "one-late": {
      title: "一条超时，整个消费者白接",
      claim: "同样的回复，按人算和按条算，回复率相差很大。",
      sides: ["按消费者计", "按消息计"],
      steps: [
        ({ rate, missed, all }) => `这一天 ${all[0]} 位消费者中 ${missed[0]} 位未达标，回复率 ${rate[0]}。`,
        ({ name, messages, at, waited: length }) => `${name} 发了 ${messages} 条消息，其他都在三分钟内回复了，只有 ${at} 那条${waited(length)}。按规则，这位消费者整个算未达标。`,
        ({ rate, missed, all }) => `如果逐条计算：${all[1]} 条中 ${missed[1]} 条超时，是 ${rate[1]}，而不是 ${rate[0]}。所以话多的买家最要盯紧：任何一条都可能毁掉这一位。`,
      ],
    },
    "six-or-ten": {
      title: "同时接 6 个还是 10 个？",
      claim: "同时接得多，看着服务更多，其实每个都更慢。",
      sides: ["每人最多 6 个", "每人最多 10 个"],
      steps: [
        ({ rate, hour, inHour }) => `每位客服最多同时接 6 个，后来的在排队池里等。全天回复率 ${rate[0]}，${hour} 有 ${inHour[0]} 个未达标。`,
        ({ name, at, waited: length }) => `放到 10 个，排队池空得快，但每条回复都变慢。${name} 原本及时得到回复，现在 ${at} 的消息${waited(length)}。`,
        ({ rate, missed, hour, inHour }) => `未达标从 ${missed[0]} 个变成 ${missed[1]} 个，${hour} 从 ${inHour[0]} 个变成 ${inHour[1]} 个；回复率从 ${rate[0]} 变为 ${rate[1]}。人手已满时，接 10 个只是把队伍从排队池搬进了客服的列表。`,
      ],
    },
    lunch: {
      title: "午饭没人顶班",
      claim: "全天都不忙，未达标却大多集中在一个小时里。",
      sides: ["午饭没人顶", "这一小时有人顶班"],
      steps: [
        ({ missed, hour, inHour }) => `${missed[0]} 位未达标的消费者中，${inHour[0]} 位是 ${hour} 来的。看泳道就明白：唯一的客服在吃饭。`,
        ({ name, at, waited: length }) => `${name} 在 ${at} 发来消息，${waited(length)}。打字再快也没用。`,
        ({ rate, hour, inHour }) => `只在这一小时安排一个人：${hour} 的未达标从 ${inHour[0]} 个降到 ${inHour[1]} 个，回复率从 ${rate[0]} 升到 ${rate[1]}。先补空档，再谈加人。`,
      ],
    },
    night: {
      title: "夜里积压，早上还账",
      claim: "夜间不考核，但夜里排的队要早上来消化。",
      sides: ["夜间无人", "0–3 点三人值班"],
      steps: [
        ({ hour, inHour }) => `零点开抢，八点前没人回复。这些消息不在考核时段内，可会话到上班时还堆着：${hour} 有 ${inHour[0]} 个未达标。`,
        ({ name, at, waited: length }) => `${name} 在 ${at} 又来问，已进入考核时段，前面却排着一整夜的会话：这条消息${waited(length)}。`,
        ({ rate, hour, inHour }) => `夜里头三个小时安排三个人，早上就不欠账：${hour} 的未达标从 ${inHour[0]} 个降到 ${inHour[1]} 个，回复率从 ${rate[0]} 升到 ${rate[1]}。`,
      ],
    },
    bot: {
      title: "机器人：这里算，那里不算",
      claim: "同一份记录、两条规则：机器人的回复成全一个率，毁掉另一个率。",
      sides: ["有效回复率：机器人算", "3分钟人工回复率：不算"],
      steps: [
        ({ rate, missed, all }) => `按有效回复率（一小时），机器人的回复也算：${all[0]} 位中 ${missed[0]} 位未达标，${rate[0]}。`,
        ({ name, at, waited: length }) => `${name} 在 ${at} 发来消息，机器人立刻答了。但按人工回复率，这条消息${waited(length)}。`,
        ({ rate, missed, all }) => `同样的回复按人工回复率算：${all[1]} 位中 ${missed[1]} 位未达标，只有 ${rate[1]}。开机器人之前，先看清考核的是哪条规则。`,
      ],
    },
    "newest-first": {
      title: "先回新的",
      claim: "总先回最新的消息，最早的那条就被晾死了。",
      sides: ["先回最早的", "先回最新的"],
      steps: [
        ({ rate, longest }) => `客服先回等得最久的消息：回复率 ${rate[0]}，全天最长等待 ${longest[0]}。`,
        ({ name, at, waited: length }) => `换成先回最新的。${name} 原本及时得到回复，现在不断有人插到前面，${at} 的消息${waited(length)}。`,
        ({ rate, missed, longest }) => `未达标从 ${missed[0]} 个变成 ${missed[1]} 个，回复率从 ${rate[0]} 变为 ${rate[1]}，最长等待从 ${longest[0]} 变成 ${longest[1]}。请把列表按等待时间排序。`,
      ],
    },
  },
};
