import { describe, expect, it } from 'vitest';
import { readEnv } from '../src/env.js';
import { LOCALES, toLocale } from '../src/locale.js';

describe('the environment', () => {
  it('may say nothing', () => {
    expect(readEnv({})).toEqual({ seedsFolder: undefined, language: 'en', colour: undefined });
  });

  it('names the folder of documents', () => {
    expect(readEnv({ SEEDS_DIR: '/srv/plans' }).seedsFolder).toBe('/srv/plans');
    expect(readEnv({ SEEDS_DIR: '' }).seedsFolder).toBeUndefined();
  });

  it.each([
    [{ LANG: 'zh_CN.UTF-8' }, 'zh-CN'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'zh_TW.UTF-8', LC_ALL: '' }, 'zh-TW'],
    [{ LANG: 'zh_HK' }, 'zh-TW'],
    [{ LANG: 'zh-Hant-SG' }, 'zh-TW'],
    [{ LANG: 'zh' }, 'zh-CN'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LANG: 'de_DE' }, 'en'],
    [{}, 'en'],
  ] as const)('%j is read in %s', (variables, locale) => {
    expect(toLocale(readEnv(variables).language)).toBe(locale);
    expect(LOCALES).toContain(locale);
  });
});
