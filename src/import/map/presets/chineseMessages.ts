import type { Preset } from "./preset.ts";

/** A message log with a Chinese header. */
export const chineseMessages: Preset = {
  id: "messages-zh",
  required: [["time"], ["sender"], ["consumer", "conversation"]],
  map: {
    name: { en: "message log with a Chinese header", zh: "中文表头的聊天记录" },
    shape: "messages",
    columns: {
      time: [["时间"], ["发送时间"], ["消息时间"], ["聊天时间"], ["日期", "时间"], ["日期时间"]],
      consumer: [["买家"], ["顾客"], ["消费者"], ["客户"], ["用户"], ["买家昵称"], ["买家ID"], ["顾客ID"], ["消费者ID"], ["客户ID"], ["用户ID"], ["用户昵称"], ["买家账号"]],
      conversation: [["会话"], ["会话ID"], ["会话编号"], ["会话id"], ["对话ID"]],
      sender: [["发送方"], ["发送者"], ["发送者类型"], ["发送人类型"], ["发送人"], ["角色"], ["发言方"]],
      kind: [["类型"], ["消息类型"], ["内容类型"]],
      agent: [["客服"], ["客服账号"], ["客服昵称"], ["客服姓名"], ["接待客服"]],
      page: [["页面"], ["来源页面"], ["入口"], ["入口页面"], ["咨询入口"]],
      spam: [["疑似垃圾"], ["疑似垃圾消息"], ["垃圾消息"]],
      blacklisted: [["拉黑"], ["黑名单"], ["已拉黑"]],
      stream: [["技能组"], ["客服组"], ["接待组"], ["客服分组"], ["分流组"]],
      text: [["内容"], ["消息内容"], ["聊天内容"], ["消息"], ["文本"]],
    },
    values: {
      sender: {
        买家: "buyer", 顾客: "buyer", 消费者: "buyer", 客户: "buyer", 用户: "buyer", 访客: "buyer",
        客服: "agent", 人工: "agent", 人工客服: "agent", 卖家: "agent", 商家: "agent", 店铺: "agent",
        机器人: "bot", 智能客服: "bot", 自动回复: "bot", 机器人客服: "bot", 系统: "system", 平台: "system",
      },
      kind: {
        文本: "text", 文字: "text", 图片: "image", 表情: "emoji", 视频: "video", 语音: "voice",
        常见问题: { buyer: "faq-click", bot: "faq" }, 常见问题点击: "faq-click", 菜单点击: "menu-click", 自动消息: "auto",
        订单链接: "order-link", 订单卡片: { buyer: "order-link", bot: "order-card", agent: "other-action" }, 商品链接: { buyer: "product-link", agent: "goods-card", bot: "product-card" },
        商品卡片: { buyer: "product-link", agent: "goods-card", bot: "product-card" }, 自助服务: "self-service", 状态回复: "status", 智能回复: "smart", 智能辅助: "assisted",
        优惠券: "coupon", 推荐商品: "recommendation", 免拼卡: "gift-card", 拼团卡片: "group-card", 小额打款: "small-payment", 小额收款: "small-collection", 改价: "price-change",
        地址修改结果: "address-result", 退货单号: "return-number", 帮助链接: "help-link", 代下单: "order-help", 代申请售后: "after-sale-help", 退款卡片: "refund-card", 买家秀: "buyer-show",
        拼单返现: "cash-back", 催付: "payment-reminder", 批量催付: "payment-reminder-batch", 自动催付: "payment-reminder-auto", 其他操作: "other-action",
        分配: "assigned", 接入: "assigned", 进入列表: "assigned", 退回排队: "pooled", 结束: "closed", 会话结束: "closed", 关闭: "closed", 离开: { system: "left" }, 买家离开: "left",
        在线: "online", 上线: "online", 小休: "away", 挂起: "away", 离线: "offline", 下线: "offline", 举报垃圾: "reported-spam", 垃圾确认: "spam-confirmed",
      },
      page: { 店铺首页: "shop-home", 商品详情: "goods-detail", 商品详情页: "goods-detail", 订单详情: "order-detail", 订单详情页: "order-detail", 退款详情: "refund-detail", 退款详情页: "refund-detail", 物流投诉: "logistics-complaint" },
    },
  },
};
