import { describe, expect, it } from 'vitest';
import { isOfPlace, namesOf } from '../../src/outline/names.js';
import { entryOf } from '../support/plans.js';

const titled = (title: string) => entryOf('a.txt', `---\ntitle: ${title}\n---\n全文。`).document;

describe('a document of a place', () => {
  it.each([
    ['重庆', '重庆市算力发展方案'],
    ['重庆市', '重庆市算力发展方案'],
    ['重慶', '重庆市算力发展方案'],
    ['广西', '《2025年广西自治区工作要点》'],
  ])('is named by it: %s, %s', (typed, title) => {
    expect(isOfPlace(typed, titled(title))).toBe(true);
  });

  it.each([
    ['北京', '重庆市算力发展方案'],
    ['', '重庆市算力发展方案'],
    ['算力', '算力发展方案'],
  ])('is not named by other words: %s, %s', (typed, title) => {
    expect(isOfPlace(typed, titled(title))).toBe(false);
  });

  it.each([
    ['江州市低空设施建设方案', '江州低空'],
    ['2026年江州省政府工作报告', '江州政府工作报告'],
  ])('%s is also called %s', (title, name) => {
    expect(namesOf(titled(title))).toContain(name);
  });
});
