import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const PLAN = `一、现状
截至2025年底，蔬菜、禽类、乳制品配送率分别为21%、33%、47%；检测中心4个。
二、目标
到2030年，蔬菜、禽类、乳制品配送率分别提高到30%、45%、60%，培训基地达到9所。
东部地区配送中心达到70个。试点城市先行，冷库达到900座。早在2018年，就建成了全省第一座配送中心。
`;

const verdictsOn = async (publisher: string, claim: string): Promise<string[]> => {
  const head = `---\ntitle: 冷链配送发展方案\npublisher: ${publisher}\ndate: 2026-02-01\n---\n`;
  const library = await openEntries([entryOf('cold-chain.txt', head + PLAN)]);
  const { findings } = await library.check(claim);
  return findings.map(({ verdict }) => verdict);
};

describe('claims on a plan of the whole country', () => {
  it.each(['到2030年把培训基地建到9所'])('match what it says of no place: %s', async (claim) => {
    expect(await verdictsOn('商贸流通部', claim)).toEqual(['matches']);
  });

  it('stay open on what it says of one region', async () => {
    expect(await verdictsOn('商贸流通部', '全国配送中心达到70个')).not.toContain('matches');
  });

  it('stay open on what it says of those named before', async () => {
    expect(await verdictsOn('商贸流通部', '全国冷库达到900座')).not.toContain('matches');
  });

  it('stay open where they are of a province or city', async () => {
    expect(await verdictsOn('商贸流通部', '到2030年全省培训基地达到9所')).not.toContain('matches');
    expect(await verdictsOn('商贸流通部', '到2030年全市培训基地达到9所')).not.toContain('matches');
  });

  it.each(['国家税务总局江州市税务局', '远大集团公司市场部'])(
    'stay open where %s issued it',
    async (body) => {
      expect(await verdictsOn(body, '2030年全国禽类配送率要到45%')).not.toContain('matches');
    },
  );

  it('stay open where a place issued the plan', async () => {
    expect(await verdictsOn('江州市商务局', '2030年全国禽类配送率要到45%')).not.toContain('matches');
  });
});

describe('claims on lists that share one noun', () => {
  it('differ by the value of each name, of whatever length', async () => {
    expect(await verdictsOn('商贸流通部', '到2030年禽类配送率达到60%')).toEqual(['differs']);
    expect(await verdictsOn('商贸流通部', '到2030年乳制品配送率达到60%')).toEqual(['matches']);
  });
});

describe('claims with a word for a place that the plan has too', () => {
  it('do not differ in it', async () => {
    expect(await verdictsOn('江州市商务局', '江州2018年就有了全省第一座配送中心')).not.toContain('differs');
  });
});
