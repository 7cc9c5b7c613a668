import { listOf, tableOf, type WordList } from './word-list.js';

/** Words of everyday speech that a plan need not have, as its number with its unit says what they say: 买一辆, 花, 拿到. */
export const EVERYDAY: WordList = listOf(`
  可以 可 能够 能 会 有 才 最 花 以后 当中 出 钱 一 一个 一张 一辆 一条 个 张 辆 家 只 就 再 买 卖 做 做满 坐 走 收 去 开 办 养 当 领 也能 自己 允许 准予 定在 设在 定成 大概 差不多 左右 今年
  最多 最少 最高 最低 最长 至多 至少 起码 算 算作 就算 就是 完 得 要 还 都 了 吧 啊 呢 的话 每 只要
  打算 标准 比例 比重 率 人 会被 被 里 以上 以下 超过 不到 不能 不得 低于 高于 按 应
`);

/** Words for what somebody gets; any may stand for another. */
export const GIVES: WordList = listOf('补助 补贴 奖励 奖补 资助 给予 支持 补 奖 发放 发');

/** Verbs for what is done with a sum of money. */
export const HANDLES_MONEY: WordList = [...GIVES, ...listOf('扣 扣除 扣减 抵扣 收 收取 交 缴纳 返还')];

/** Whoever gets what a rule gives, by no more than a kind that any of them is of. */
export const RECEIVERS: WordList = listOf(
  '企业 单位 机构 个人 人员 项目 主体 家庭 每家 每个 每人 每户 获得者',
);

/** How a rule names the one that was broken, whatever it is. */
export const BREAKS: WordList = ['违反本\\p{Script=Han}{2}规定'];

/** Words for how an amount comes about, or how bad a case is, of the subject before: 现调整为, 情节严重的. */
export const GOES_ON_ABOUT: WordList = listOf('调整 现 其中 情节严重 情节较轻 拒不改正 逾期不改正 逾期');

/** For how long, or each of what, an amount is, as everyday speech says it too: 一年给, 买一辆. */
export const PACES_OF_TIME: WordList = ['[每一][年月天日周季]', '[年月日]均'];
export const PACES_EACH: WordList = [...PACES_OF_TIME, '[每一][次人名户家辆亩]'];

/** Words of everyday speech, each with the words of plans that it may stand for, where all else is said of the same. */
export const SPOKEN_FOR = tableOf(`
  可以 可|能 可以 可|买 购买 购置 采购|卖 销售 出售|租 租赁 承租|交 缴纳 提交|发 发放 发出 给予|补 补助 补贴|办 举办 办理 开展|开 召开 举行 举办 开展 开设|建 建设 建成|搞 开展 建设|
  自己 自行 独立 自主|户口 户籍|上班 工作 就业|厂家 生产企业|老师 教师|医生 医师|街道 街道办事处|住 居住 入住|拿 领取 获得|钱 资金 费用|涨 增长 上涨 提高|招 招聘 招收|
  管 负责 主管 管理|走 使用 通行|摇号 派位 抽签|没 未|不 未|罚 处|查 检查 查处|批 审批 批准|报 申报 报送 报销 支付|种 种植|修 维修 修缮|拆 拆除|停 暂停 停止|头 首 前|帮 帮助 协助|扶持 支持|小区 居住区|
  通知 告知|马上 立即 立刻|装 安装 加装|换 更换 更新|看 查看 查询|赔 赔偿 赔付|退 退还 返还|选 选取 评选 遴选|
  孩子 子女 儿童|小孩 子女 儿童|娃 子女 儿童|扣 扣除 扣减|抵扣 扣除 扣减|留 留存 保存|返 返还|房贷 住房贷款|房租 住房租金|过路费 通行费|埋 掩埋|司机 驾驶员|打车 乘坐出租车|地铁 轨道交通|
  公交 公共汽车|狗绳 牵引带|犬绳 牵引带|公司 企业|看病 就医 就诊|买房 购房 购买住房|租房 租赁住房 住房租金 承租住房|上学 就读 入学|年纪 年龄|个税 个人所得税|爸妈 父母|改 修改 变更|扔 乱扔 丢弃|捡 清除|
  遛 携带|带 携带|养 饲养|机收 机械化收获|机收率 收获机械化率|机播率 播种机械化率|证 证书|找 寻找|去 到 前往|放 存放|死 死亡|挂 悬挂 佩戴|戴 佩戴|出门 外出|丢 遗失 丢失 走失|弄丢 遗失 丢失|坏 损毁 损坏|牵 牵引|
  开店 开办 经营|开车 驾驶|停车 停放|骑 骑行 驾驶|坐 乘坐|坐车 乘车|打工 务工|找工作 求职|工资 薪酬 劳动报酬|打疫苗 接种疫苗 免疫接种|生孩子 生育|生娃 生育|怀孕 妊娠|
  读书 就读|念书 就读|房子 住房 房屋|新房 新建商品房 新建住房|二手房 存量住房|盖 建设 建造|路 道路|马路 道路|公交车 公共汽车|高铁 高速铁路|电瓶车 电动自行车|
  红绿灯 交通信号灯|斑马线 人行横道|收割机 联合收割机|农民 农户|老板 经营者|应届生 应届毕业生|博士 博士研究生|硕士 硕士研究生|海归 留学回国人员|
  法院 人民法院|警察 公安机关 公安部门|公安 公安机关 公安部门|城管 城管执法部门 城市管理部门|交警 公安机关交通管理部门|税务局 税务机关|居委会 居民委员会|村委会 村民委员会|业委会 业主委员会|
  物业 物业服务企业 物业服务人|物业公司 物业服务企业|首付 首付款|打折 优惠|推迟 延期|到期 届满 期满|过期 逾期|当天 当日|第二天 次日|第二年 次年|教 培训|学 学习|考 考试 考核|
  评 评定 评选 评审|验 验收 检验|测 检测 监测|抽 抽查 抽取|催 督促|签 签订|填 填写 填报|取 领取|寄 邮寄 寄送|送 报送 送达|设 设立 设置|关 关闭 关停|撤 撤销|搬 搬迁|迁 迁移 搬迁|
  骗 欺骗 骗取|造假 弄虚作假|多 增加|少 减少|新开 新增|倒 倾倒|喝 饮用|吃 食用|用 使用|烧 焚烧|挖 开挖|砍 采伐 砍伐|借 借用|还 归还|存 存放 储存|带上 携带|拉 运输|接 接送|
  吃饭 就餐 用餐|规上 规模以上|规模以上 规上|限上 限额以上|限额以上 限上
`);
