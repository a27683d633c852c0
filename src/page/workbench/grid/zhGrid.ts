import type { GridWords } from "./gridWords.ts";

export const zhGrid: GridWords = {
  title: "班次时间表",
  lead: "拖动色条可平移班次，拖两端可延长或缩短，拖饭点可换时间；在空行上按住拖出一段即新增班次。拖动时下方曲线实时变化，松手后写入场景文本。",
  keys: "方向键每次移动一刻钟，按住 Shift 移动下班时间；加减号增减人数；Delete 把这个班次从当天去掉。",
  faulty: "文本有误：这里显示的是上一次可以模拟的样子，改好文本后才能继续排班。",
  day: "日期",
  everyDay: "每天排班相同。", oneDay: "人数只改这一天，上下班时间每天都改。",
  bar: (shift, team) => (team === undefined ? shift : `${shift}，${team}`),
  barValue: (from, to, agents) => `${from} 至 ${to}，${agents} 人`,
  meal: (shift, place, count) => (count === 1 ? `${shift}的用餐` : `${shift}的第 ${place + 1} 次用餐`),
  mealValue: (from, to) => `${from} 至 ${to}`,
  people: (agents) => `${agents} 人`,
  fewer: (name) => `减一人：${name}`, more: (name) => `加一人：${name}`, remove: (name) => `从当天去掉：${name}`,
  add: (team) => (team === undefined ? "新增班次" : `新增班次：${team}`), addChoice: "新增班次……", ownTimes: "自定时间，09:00–18:00", paintHere: "在此拖出一个班次",
  strips: {
    inTime: "未超时占比", inTimeNote: (rule) => `每刻钟买家消息中，按“${rule}”没有超时的占比；平台考核的回复率按全天另行计算。`,
    late: "超时消息", onDuty: "在岗人数", openEach: "人均同时接待",
  },
  legend: { was: "原来", is: "现在", target: (rate) => `全天要求 ${rate}` },
  compareHere: "从现在起与此对比",
  rests: (replications, isLast) => `前后各模拟 ${replications} 次${isLast ? "" : "，还在继续"}`,
  at: ({ from, to, inTime, inTimeWas, late, onDuty, openEach }) =>
    `${from}–${to}：${inTime === undefined ? "几乎没有消息" : `未超时 ${inTime}${inTimeWas === undefined || inTimeWas === inTime ? "" : `（原来 ${inTimeWas}）`}`}，超时 ${late} 条，在岗 ${onDuty} 人${openEach === undefined ? "" : `，人均同时接待 ${openEach} 个`}`,
  pointAt: "指向下方曲线可读数。",
  table: "曲线的数字", tableHead: ["时刻", "未超时占比", "超时", "在岗", "人均同时接待"],
};
