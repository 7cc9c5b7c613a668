import { tryKinds } from './kinds.js';

tryKinds([
  {
    kind: 'everyday words of the same sentence',
    plan: '泵站值守人员连续上岗满一年的，每人每年补贴2400元。每年举办节水宣讲会12场。乱接管道的，处三百元罚款。',
    differs: [
      '值守人员上岗满一年，一年补3000元',
      '江州市每年要办节水宣讲会20场',
      '乱接管道要罚5000块',
      '值守人员每年最多能拿2000元补贴',
    ],
    neither: [
      '值守人员上岗满一年，每人补2400元',
      '巡查人员上岗满一年，一年补3000元',
      '江州市每年要办护河宣讲会20场',
      '江州市每年要办节水宣讲会至少10场',
      '值守人员一个月补3000元',
      '值守人员上岗满三年，一年补3000元',
      '乱接电线要罚5000块',
    ],
  },
  {
    kind: 'a time in other units',
    plan: '供水企业收到报修后三个工作日内上门。居民到营业厅更换旧水表的，等候时间不超过40分钟。',
    differs: ['居民在营业厅换旧水表要等90分钟'],
    neither: [
      '居民在营业厅换旧水表要3天',
      '居民换旧水表要2小时',
      '供水企业收到报修后4天内要上门',
      '供水企业收到投诉后三十天内要上门',
    ],
  },
  {
    kind: 'one of two amounts, by the words before it',
    plan: '居民更换老旧水表的，按照每户80元给予不超过400元补贴。',
    differs: ['居民换老旧水表按每户500元补贴'],
    neither: ['居民换老旧水管按每户500元补贴'],
  },
  {
    kind: 'an amount that may be that of a neighbour, or of two',
    plan: '新建蓄水点40个，总规模达70个。甲类水源保护站，每月检测水质5次；乙类水源观测站，每月检测水质3次。改造泵房15座，新建泵房9座。奖补原为每户60元，现调整为每户90元。',
    differs: ['甲类保护站的水质每月检测3次'],
    neither: [
      '江州的蓄水点最后要有70个',
      '保护站观测站的水质每月检测3次',
      '改造和新建泵房共24座',
      '奖补标准给到每户90元',
    ],
  },
  {
    kind: 'what an offender pays or a doer gets is no share',
    plan: '违反规定占用河滩的，处800元罚款。',
    differs: ['占用河滩要罚2000元'],
    neither: ['占用河滩要罚800元以下'],
  },
]);

tryKinds([
  {
    kind: 'a rule the other way round in everyday words',
    plan: '第五条 禁止在水库边搭建帐篷、野炊和清洗车辆。水文观测船可以停靠泵站码头。未经批准，不得进入取水口。停水期间，用水大户不享受阶梯水价。',
    differs: ['水库边可以清洗车辆', '停水期间用水大户也能享受阶梯水价'],
    neither: [
      '水库边能钓鱼',
      '水厂边能野炊',
      '观测船能停水库码头',
      '运沙船不能停泵站码头',
      '巡查员能进入取水口',
      '用水大户能享受水价优惠',
    ],
  },
]);

tryKinds([
  {
    kind: 'a heading denies and affirms nothing by itself',
    plan: '## 一、保留事项\n\n取水许可。\n\n## 二、取消事项\n\n泵站年检。\n\n## 三、水表检定\n\n水表由水厂定期更换。',
    neither: ['取消泵站年检', '不得水表检定'],
  },
  {
    kind: 'what is not of a kind is another kind',
    plan: '对非居民用水户收取排水费。',
    neither: ['对居民用水户收取排水费'],
  },
  {
    kind: 'the sum of two parts',
    plan: '管网总长600公里，其中城区管网380公里、镇区管网220公里。',
    neither: ['城区管网和镇区管网共600公里'],
  },
  {
    kind: 'holding a course names no office',
    plan: '水务部门由注重“办”供水培训向“管理与服务”过渡。',
    neither: ['企业可以举办供水培训'],
  },
]);
