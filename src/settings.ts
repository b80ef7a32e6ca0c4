/** What the environment decides: where content and site lie, under which address, and what day it is. */
import { resolve } from 'node:path';
import { isDay } from './domain/calendar.ts';

export interface Settings {
  contentDir: string;
  outDir: string;
  cacheDir: string;
  /** A file of records that a check has read already; empty where there is none. */
  handover: string;
  /** Origin of the portal, without a slash at the end. */
  siteUrl: string;
  /** `/` or a path that begins and ends in `/`. */
  basePath: string;
  now: Date;
}

/** Reads the settings. Throws a sentence in Chinese where one of them cannot be meant. */
export function readSettings(env: Readonly<Record<string, string | undefined>>, cwd: string): Settings {
  return {
    contentDir: resolve(cwd, env['CONTENT_DIR'] || 'content'),
    outDir: resolve(cwd, env['OUT_DIR'] || 'dist'),
    handover: env['HANDOVER'] ?? '',
    cacheDir: resolve(cwd, env['CACHE_DIR'] || 'node_modules/.astro'),
    siteUrl: readOrigin(env['SITE_URL'] || 'https://www.example.org'),
    basePath: readBase(env['BASE_PATH'] || '/'),
    now: readNow(env['NOW']),
  };
}

function readOrigin(text: string): string {
  if (!URL.canParse(text)) throw new Error(`SITE_URL「${text}」不是网址，请写成 https://www.example.gov.cn`);
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol) || url.pathname !== '/')
    throw new Error(`SITE_URL「${text}」只写协议和域名，例如 https://www.example.gov.cn；路径写在 BASE_PATH 里`);
  return url.origin;
}

function readBase(text: string): string {
  const trimmed = text.replace(/^\/+|\/+$/g, '');
  if (trimmed !== '' && !/^[a-z0-9_-]+(\/[a-z0-9_-]+)*$/.test(trimmed))
    throw new Error(`BASE_PATH「${text}」只能用小写字母、数字、连字符和斜线，例如 /zt/jyzd/`);
  return trimmed === '' ? '/' : `/${trimmed}/`;
}

function readNow(text: string | undefined): Date {
  if (!text) return new Date();
  const now = new Date(isDay(text) ? `${text}T12:00:00+08:00` : text);
  if (!isDay(text.slice(0, 10)) || Number.isNaN(now.getTime()))
    throw new Error(`NOW「${text}」不是日期，请写成 2026-11-22 或 2026-11-22T10:00+08:00`);
  return now;
}

/** The settings of this process, which ends with a sentence where they cannot be meant. */
export const settings: Settings = settingsOfProcess();

function settingsOfProcess(): Settings {
  try {
    return readSettings(process.env, process.cwd());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
