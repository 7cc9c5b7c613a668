import { describe, expect, it } from 'vitest';
import { namesOf, partsOfDivisions, readDivisions } from '../../data/make/divisions.js';

const divisions = readDivisions();
const names = divisions.flatMap(namesOf);
const parts = partsOfDivisions(divisions);

describe('the divisions of China', () => {
  it('are its provinces, prefectures and counties', () => {
    const lengths = divisions.map(({ prefix }) => prefix.length);
    expect(lengths.filter((length) => length === 2)).toHaveLength(34);
    expect(lengths.filter((length) => length === 4).length).toBeGreaterThan(330);
    expect(lengths.filter((length) => length === 6).length).toBeGreaterThan(2800);
  });

  it.each(['德阳', '德阳市', '广西', '内蒙古', '香港', '宝山区', '延边朝鲜族自治州'])(
    'bear the name %s',
    (name) => {
      expect(names).toContain(name);
    },
  );

  it.each(['其它区', '市辖区', '开发区', '高新区', '城区', '省直辖县', '解放区', '宝山'])(
    'do not bear the name %s',
    (name) => {
      expect(names).not.toContain(name);
    },
  );
});

describe('the parts by which a place is known', () => {
  it.each([
    ['上海', '奉贤区'],
    ['湖北省', '武汉'],
    ['江西', '南昌市'],
  ])('are what lies in it: %s, %s', (place, part) => {
    expect(parts.get(place)).toContain(part);
  });

  it.each([
    ['辽宁省', '朝阳'],
    ['浙江省', '普陀区'],
    ['广东省', '中山'],
    ['江苏省', '鼓楼区'],
  ])('are no names that others bear too: %s, %s', (place, part) => {
    expect(parts.get(place)).not.toContain(part);
  });

  it('are none of a county', () => {
    expect(parts.get('宝山区')).toBeUndefined();
  });
});
