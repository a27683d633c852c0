import type { FormWords } from "./formWords.ts";

export const zhForm: FormWords = {
  title: "场景表单", lead: "表单和文本是同一个场景，改一处，另一处随之变化。",
  groups: { shop: "店铺与日期", rules: "考核规则", arrivals: "进线", events: "活动", conversations: "买家怎么聊", bot: "机器人：走到这一步的咨询中能解决的占比", teams: "客服团队", shifts: "班次与用餐" },
  keys: {
    "name": "名称", "platform": "平台", "start": "第一天", "days": "考核天数", "warmUp": "预热天数", "timeZone": "时区",
    "rules": "规则", "rate": "要求的回复率", "value": "要求的上限", "assurance": "把握",
    "consultsPerDay": "每天咨询量", "returnShare": "当天再次进线占比", "spamShare": "骚扰占比",
    "from": "开始", "to": "结束", "shape.step": "平日的几倍", "spike.factor": "开始时是平日的几倍", "livestream.peak": "推品时是平日的几倍", "shape.points": "各时点是平日的几倍",
    "turns": "对话轮数", "burst": "每轮消息数", "burstGap": "同轮消息间隔", "handle": "回复一次用时", "think": "买家思考时间", "patience": "买家耐心",
    "silentShare": "不声不响离开的占比", "closingWordShare": "结束语占比", "idleTimeout": "多久后关闭会话", "transferShare": "转接占比",
    "items.resolves": "常见问题", "orderCard.resolves": "订单卡片", "productCards.resolves": "商品卡片", "selfService.resolves": "自助菜单", "smart.resolves": "智能机器人（其余都没解决的）",
    "cap": "每人最多同时接待", "handleFactor": "处理用时为平常的倍数", "pickupDelay": "空闲时多久才注意到", "shrinkage": "短暂离开占比", "noShow": "缺勤概率", "costPerHour": "每小时成本",
    "breaks.from": "用餐开始", "breaks.length": "用餐时长", "breaks.waves": "分几批用餐",
  },
  of: (label, name) => `${name}：${label}`, placed: (label, place) => `${label} ${place + 1}`,
  byDefault: (value) => `${value}（默认）`,
  inText: (line) => (line === undefined ? "写在文本里" : `写在文本第 ${line} 行`), goThere: (line) => `转到第 ${line} 行`,
  fault: (found, mend) => `${found}；${mend}`,
};
