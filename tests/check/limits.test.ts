import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/check/finding.js';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const checkOn = async (plan: string, claim: string): Promise<Check> => {
  const head = '---\ntitle: 江州市公共服务方案\npublisher: 江州市人民政府\ndate: 2026-02-01\n---\n';
  const library = await openEntries([entryOf('services.txt', `${head}一、措施\n${plan}\n`)]);
  return library.check(claim);
};
const verdictsOn = async (plan: string, claim: string): Promise<string[]> =>
  (await checkOn(plan, claim)).findings.map(({ verdict }) => verdict);

describe('what limits a statement of a plan', () => {
  it.each([
    ['除临湖区外，各区免收停车费。', '各区免收停车费'],
    ['除临湖区外，各区免收停车费。', '临湖区免收停车费'],
    ['对首次开店的毕业生，补贴4000元。', '毕业生补贴4000元'],
    ['重点中学、省级示范园区，免费使用平台。', '中学免费使用平台'],
    ['收费标准按每人每次计算：洗牙60元，拍片90元。', '洗牙60元'],
    ['机构应当配备营养师，但30张床位以下的除外。', '机构应当配备营养师'],
    ['图书馆（不含乡镇图书馆）免费开放。', '图书馆免费开放'],
    ['拥有2辆以上机动车的不予受理。', '拥有机动车的不予受理'],
    ['医疗检查由市卫生监督局牵头。', '医疗检查由市卫生局牵头'],
    ['支持江州大学等高校开设机器人专业，在校生规模2028年达到2000人。', '江州大学2028年在校生规模达到2000人'],
    ['9月举办机器人大会，全年吸引参观者10万人次。', '9月吸引参观者10万人次'],
    ['补贴资金由市、县按7:3比例分担，其中云岭县、白石县按9:1比例分担。', '云岭县补贴资金按7:3比例分担'],
    ['2024年启动、2027年建成地铁5号线。', '2024年建成地铁5号线'],
    [
      '支持金融机构面向注册地在高新区范围之内的科技型中小企业开展信用贷款业务，贴息20万元。',
      '高新区贴息20万元',
    ],
    ['申请人在本市市区居住满2年。', '申请人在本市居住满2年'],
    ['新建幼儿园、商业综合体，全部配建母婴室。', '幼儿园全部配建母婴室'],
    ['单身申请人应当年满30周岁，但孤儿不受该年龄限制。', '单身申请人应当年满30周岁'],
    [
      '（一）支持临湖学院等高校开设养老专业，在校生规模2028年达到900人。',
      '临湖学院2028年在校生规模达到900人',
    ],
    ['（三）服务40家企业，力争营业收入突破90亿元。', '营业收入突破90亿元'],
    ['支持协会出题，高校、医院揭榜答题。', '支持高校出题，协会揭榜答题'],
    ['油菜面积扩大到3.5万亩。', '油菜面积扩大3.5万亩'],
    ['引进护理人才3万人，人才总量达到12万人。', '引进护理人才12万人'],
    ['第八条　市公安局负责泊位管理，市财政局、市审计局监督资金使用。', '市公安局、市审计局监督资金使用'],
    ['擅自占道的，处5000元以上2万元以下罚款。', '擅自占道的，处5000元以上5万元以下罚款'],
    ['本办法自2026年5月1日起施行。', '本办法施行至2026年5月1日'],
    ['除低保户、特困户外，居民医保缴费400元。', '除低保户外，居民医保缴费400元'],
  ])('is asked of a claim: %s / %s', async (plan, claim) => {
    expect(await verdictsOn(plan, claim)).not.toContain('matches');
  });

  it.each([
    ['对首次开店的毕业生，补贴4000元。', '对首次开店的毕业生，补贴4000元'],
    ['收费标准按每人每次计算：洗牙60元，拍片90元。', '按每人每次计算，洗牙60元'],
    ['每季度开展安全检查2次。', '每季度开展安全检查2次'],
    ['（三）服务40家企业，力争营业收入突破90亿元。', '力争营业收入突破90亿元'],
  ])('may be told by it: %s / %s', async (plan, claim) => {
    expect(await verdictsOn(plan, claim)).toContain('matches');
  });

  it.each([
    ['车站500米范围内的，容积率不低于3.0。', '车站800米范围内的，容积率不低于3.0'],
    ['湖滨以外，允许养殖家禽。景区以内，禁止露营。', '景区以外，禁止露营'],
    [
      '为社员提供最高30万元、最长3年的贷款；为合作社提供最高200万元、最长2年的贷款。',
      '为合作社提供最高200万元、最长3年的贷款',
    ],
  ])('may be another case, which denies nothing: %s / %s', async (plan, claim) => {
    expect(await verdictsOn(plan, claim)).not.toContain('differs');
    expect(await verdictsOn(plan, claim)).not.toEqual(['matches', 'matches']);
  });

  it.each([
    ['公路改造60公里，力争改造80公里。', '公路力争改造80公里'],
    ['由市数据局牵头。市网信办负责数据安全，市公安局配合。', '市公安局负责'],
  ])('may be a wish or another duty, which denies nothing: %s / %s', async (plan, claim) => {
    expect(await verdictsOn(plan, claim)).not.toContain('differs');
  });

  it('is that of one item of a list for all that a claim says', async () => {
    const plan = '青峰镇发展茶叶加工，新建茶厂6家；石桥镇发展食用菌，新建大棚500座。';
    expect(await verdictsOn(plan, '青峰镇发展茶叶加工，新建大棚500座')).not.toEqual(['matches', 'matches']);
    expect(await verdictsOn(plan, '石桥镇发展食用菌，新建大棚500座')).toContain('matches');
  });

  it('is not told by what stands beside it in the same sentence', async () => {
    const plan = '（二）设立规模8亿元的养老基金，其中社会资本出资不低于60%。';
    const { unchecked } = await checkOn(plan, '养老基金规模8亿元，由社会资本出资');
    expect(unchecked).toEqual(['由社会资本出资']);
  });
});

describe('a date of a claim', () => {
  const PLAN = '本方案自2026年6月15日起施行。';

  it.each([
    '方案自2026年6月15号起施行',
    'The plan takes effect on 15 June 2026',
    'The plan takes effect on June 15, 2026',
  ])('is read as it is written: %s', async (claim) => {
    expect(await verdictsOn(PLAN, claim)).toEqual(['matches']);
  });
});
