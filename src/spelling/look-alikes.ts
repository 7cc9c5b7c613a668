/**
 * Characters that are mistaken for each other by shape and sound apart: those that teachers of Chinese warn of, and
 * those that recognition of print and handwriting mixes up.
 */
const GROUPS = (
  '未末 定淀 己已巳 土士 日曰 人入八 大太犬 天夫无元 千干于 刀力刁 田由甲申 便使 候侯 治冶 晴睛 情清请 侍待持特恃 析折拆 技枝 ' +
  '撤撒 徒徙 贷货 崇祟 戊戌戍 券卷 拢扰 历厉 设没 优扰 午牛 今令 白自目 问间 名各 住往佳 处外 任仕 仅汉 代伐 休体 因困 ' +
  '团因 园圆 坚竖 壁璧 复夏 字宇 季李 孤狐 官宫 宣宜 密蜜 尤龙 尧绕 峰锋 幕墓慕 广厂 庄压 库厍 弦炫 形刑型 微徽 惜借错措 ' +
  '拔拨 拍柏 招抬 按接 捐损 推准 揭竭 摘滴 撞憧 攻改政 敞敝 料科 斤斥 斯期 旦但 早旱 昌冒 明朋 易昜 星昼 是昰 晓晚 ' +
  '杆杠 村材 束柬 构沟购 架驾 标际 样洋 梁粱 检捡险验 棋旗 模膜摸 欧殴 段假 每母 比北 汁汗 池地 沛肺 油抽 洒酒 活话 派脉 ' +
  '测侧 浙淅 海悔 消销削 涉步 温湿 满瞒 漫慢 炼练拣 烧浇 焊捍 燥躁 爪瓜 王玉主 现观规 珍诊 球求 理埋 环坏 班斑 ' +
  '电申 画面 界介 留溜 疗辽 盲肓 直真 相想 看着 知和 码妈 确硝 示未 社杜 祝视 种冲 租组 积织职识 稳隐 究穷 竞竟 笔毛 ' +
  '第弟 等筹 粒拉 系糸 紧素 级极 约药 纲网钢 绩债 续读 维唯推 综踪 缘绿 缓援暖 置罝 美羊 考老 联朕 股肢 肯背 能态 脑恼 ' +
  '艺芝 节芦 芯蕊 茶荼 药约 获荻 营管 落洛 融隔 衣农 补朴 被破 见贝 规现 证征 评坪 试拭 诚城成 该核刻 误悟 读续 调凋 ' +
  '谈淡 负质 贡贞 责贵 费弗 贴站 赋斌 趁趋 跃沃 路跟 车东 转传 输愉 边力 达过 迁近 运达 返近 进井 适活 送逆 递弟 通道 ' +
  '部陪 郎朗 酬洲 金全 针什 铁轶 销稍 锐税 镜境 长民 门们 闭闲 阻组 附付 院完 险检 陆际 随堕 雷雪 需雷 革草 顶项 预须 领颁 ' +
  '饮饭 驶使 驻住 高亮 鸟乌 鸡鸣 黑墨 龙尤 兔免 兑况 几儿 凡几 刊刑 划戏 别另 制刺 励厉 勇男 匀勾 升开 协胁 卖买 印卯 ' +
  '却都 厂广 史吏 同向 告舌 员贝 品晶 哀衰 唱倡 善喜 器哭 四西 坊访 块快 培陪倍 塑朔 壮状 奋备 奖桨 妨防 孚浮 孵孚 安按 ' +
  '实买 审宙 客容 寄奇 导异 尖少 层屋 展屏 岛乌 岸崖 币布 帮邦 常裳 年牛 序予 底低 库车 康唐 建健 开井 弃奔 张弛 归旧'
).split(' ');

/** Makes a look-up of the characters that look like one. */
export function createLookAlikes(): (character: string) => readonly string[] {
  const alike = new Map<string, Set<string>>();
  for (const group of GROUPS) {
    for (const character of group) {
      const others = alike.get(character) ?? new Set();
      alike.set(character, others);
      for (const other of group) if (other !== character) others.add(other);
    }
  }
  return (character) => [...(alike.get(character) ?? [])];
}
