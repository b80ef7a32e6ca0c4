/** A site is replaced by a whole one, or not at all. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { serveSite } from '../../src/desk/serve.ts';
import { aContent, aFolder, anEarlierSite, replace, runDesk, snapshot, startDesk, unreadable } from '../support/content-tree.ts';

const notice = 'news/2026/2026-03-10-jubao.md';
const isBuilt = (site: string) => existsSync(join(site, 'news/2026-03-10-jubao/index.html'));
const besides = async (site: string) => (await readdir(dirname(site))).filter((name) => name !== 'dist');

async function until(condition: () => Promise<boolean>) {
  while (!(await condition())) await wait(20);
}

describe('a build', () => {
  it('takes the place of the site of before, and keeps hostile text harmless', async () => {
    const content = await aContent(
      replace(notice, 'summary: 接', 'summary: </script><script>alert(1)</script>接'),
      replace(notice, 'title: 关于', 'title: 👩‍👩‍👧‍👦مرحبا 关于'),
      replace(notice, '，已经受理。', `，已经受理。\n\n${'>'.repeat(2000)} 深`),
    );
    const site = await anEarlierSite();
    const { code, stderr, stdout } = await runDesk('build.ts', { CONTENT_DIR: content, OUT_DIR: site });
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toMatch(/网站已生成：\d+ 页，[\d.]+ 秒/);
    expect(await besides(site)).toEqual([]);
    // In an attribute a tag is text.
    const textOf = (bytes: string) =>
      Buffer.from(bytes, 'base64')
        .toString()
        .replaceAll(/="[^"]*"/g, '');
    const pages = [...(await snapshot(site))].filter(([path]) => path.endsWith('.html'));
    expect(pages.filter(([, bytes]) => textOf(bytes).includes('<script>alert')).map(([path]) => path)).toEqual([]);
  });

  it('that is killed while it makes pages leaves the site, and the next cleans up', async () => {
    const content = await aContent();
    const site = await anEarlierSite();
    const before = await snapshot(site);
    const { child, ran } = startDesk('build.ts', { CONTENT_DIR: content, OUT_DIR: site });
    const stage = join('.stage', String(child.pid));
    await until(async () => existsSync(join(stage, 'site')) || existsSync(join(stage, 'cache')));
    child.kill('SIGKILL');
    await ran;
    expect(await snapshot(site)).toEqual(before);
    const next = await runDesk('build.ts', { CONTENT_DIR: content, OUT_DIR: site });
    expect(next.code, next.stderr).toBe(0);
    expect(isBuilt(site)).toBe(true);
    expect(await besides(site)).toEqual([]);
    expect(existsSync(stage)).toBe(false);
  });

  it('puts the site on another disk than its own', async (context) => {
    const disk = await aFolder();
    const mounted = process.getuid?.() === 0 && spawnSync('mount', ['-t', 'tmpfs', 'none', disk]).status === 0;
    if (!mounted) return context.skip('another disk can be mounted by root only');
    onTestFinished(() => void spawnSync('umount', ['-l', disk]));
    const site = join(disk, 'dist');
    const { code, stderr } = await runDesk('build.ts', { CONTENT_DIR: await aContent(), OUT_DIR: site });
    expect(code, stderr).toBe(0);
    expect(isBuilt(site)).toBe(true);
    expect(await besides(site)).toEqual([]);
  });

  it('whose Astro is killed leaves the site and no stage', async () => {
    const site = await anEarlierSite();
    const before = await snapshot(site);
    const { child, ran } = startDesk('build.ts', { CONTENT_DIR: await aContent(), OUT_DIR: site });
    const astro = async () => (await readFile(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').catch(() => '')).trim();
    await until(async () => (await astro()) !== '');
    process.kill(Number((await astro()).split(' ')[0]), 'SIGKILL');
    const { code, stderr } = await ran;
    expect(code).toBe(1);
    expect(stderr).toContain('页面没有生成完');
    expect(await snapshot(site)).toEqual(before);
    expect(await besides(site)).toEqual([]);
  });

  it('on a disk that is too small leaves the site', async (context) => {
    const disk = await aFolder();
    const mounted = process.getuid?.() === 0 && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=300k', 'none', disk]).status === 0;
    if (!mounted) return context.skip('a small disk can be mounted by root only');
    onTestFinished(() => void spawnSync('umount', ['-l', disk]));
    const site = join(disk, 'dist');
    await mkdir(site);
    await writeFile(join(site, 'index.html'), '<p>上一次</p>');
    const before = await snapshot(site);
    const { code } = await runDesk('build.ts', { CONTENT_DIR: await aContent(), OUT_DIR: site });
    expect(code).toBe(1);
    expect(await snapshot(site)).toEqual(before);
    expect(await besides(site)).toEqual([]);
  });

  it('finds the site that a build killed between two renames left under another name', async () => {
    const site = await anEarlierSite();
    await rename(site, join(dirname(site), '.dist.last'));
    const content = await aContent(replace(notice, 'type: 通报', 'type: 无'));
    expect((await runDesk('build.ts', { CONTENT_DIR: content, OUT_DIR: site })).code).toBe(1);
    expect(await readFile(join(site, 'index.html'), 'utf8')).toContain('上一次');
  });

  it('can run beside another', async () => {
    const sites = [await anEarlierSite(), await anEarlierSite()];
    const content = await aContent();
    const ran = await Promise.all(sites.map((site) => runDesk('build.ts', { CONTENT_DIR: content, OUT_DIR: site })));
    expect(ran.map(({ code, stderr }) => [code, stderr])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    expect(sites.every(isBuilt)).toBe(true);
  });
});

describe('a setting that cannot be meant is told in a sentence', () => {
  it.each([
    ['BASE_PATH', '/专题/'],
    ['SITE_URL', 'www.example.org'],
    ['NOW', '明天'],
    ['CONTENT_DIR', '/none/such'],
  ])('%s', async (name, value) => {
    const site = await anEarlierSite();
    const { code, stderr } = await runDesk('build.ts', { CONTENT_DIR: 'tests/fixtures/content', OUT_DIR: site, [name]: value });
    expect(code).toBe(1);
    expect(stderr).toMatch(new RegExp(`^${name}「${value}」`));
    expect(stderr).not.toMatch(unreadable);
  });

  it('PORT that is no port', async () => {
    const { code, stderr } = await runDesk('preview.ts', { OUT_DIR: await anEarlierSite(), PORT: 'x' });
    expect([code, stderr]).toEqual([1, expect.stringContaining('PORT「x」不是端口')]);
  });

  it('PORT that is taken', async () => {
    const { address, stop } = await serving(await anEarlierSite(), '/');
    const port = new URL(address).port;
    const { code, stderr } = await runDesk('preview.ts', { OUT_DIR: await anEarlierSite(), PORT: port });
    await stop();
    expect([code, stderr]).toEqual([1, expect.stringContaining(`端口 ${port} 已被占用`)]);
    expect(stderr.replace('npm start', '')).not.toMatch(unreadable);
  });
});

describe('OUT_DIR is never a place where deleting would hurt', () => {
  it('such as a folder with other files', async () => {
    const folder = await aFolder();
    await writeFile(join(folder, 'keep.txt'), '留着');
    const { code, stderr } = await runDesk('build.ts', { CONTENT_DIR: 'tests/fixtures/content', OUT_DIR: folder });
    expect([code, stderr]).toEqual([1, expect.stringContaining('里有别的文件')]);
    expect(await readFile(join(folder, 'keep.txt'), 'utf8')).toBe('留着');
  });

  it('such as a file', async () => {
    const file = join(await aFolder(), 'keep.txt');
    await writeFile(file, '留着');
    const { code, stderr } = await runDesk('build.ts', { CONTENT_DIR: 'tests/fixtures/content', OUT_DIR: file });
    expect([code, stderr]).toEqual([1, expect.stringContaining('是一个文件')]);
    expect(await readFile(file, 'utf8')).toBe('留着');
  });

  it('such as the content, what holds it, or a folder in it', async () => {
    const content = await aContent();
    for (const place of [content, dirname(content), join(content, 'news')]) {
      const { code, stderr } = await runDesk('build.ts', { CONTENT_DIR: content, OUT_DIR: place });
      expect([code, stderr]).toEqual([1, expect.stringContaining('重叠')]);
    }
    expect(existsSync(join(content, 'site.yaml'))).toBe(true);
  });
});

async function serving(folder: string, basePath: string) {
  const { server, address } = await serveSite(folder, basePath, 0);
  const stop = () => new Promise<void>((done) => void server.close(() => done()).closeAllConnections());
  onTestFinished(() => (server.listening ? stop() : undefined));
  return { address, stop };
}

/** The status line of a raw request, whose path no client has tidied. */
function ask(address: string, path: string): Promise<string> {
  const { port } = new URL(address);
  return new Promise((done, fail) => {
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(`GET ${path} HTTP/1.0\r\n\r\n`));
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('end', () => done(answer)).on('error', fail);
  });
}

describe('the server', () => {
  async function mounted() {
    const site = await anEarlierSite();
    await writeFile(join(site, '404.html'), '<p>没有这一页</p>');
    await mkdir(join(dirname(site), 'dist-secret'));
    await writeFile(join(dirname(site), 'dist-secret/a.txt'), '秘密');
    await writeFile(join(dirname(site), 'secret.txt'), '秘密');
    return (await serving(site, '/zt/jyzd/')).address;
  }

  it('serves a site under its base path, and nothing beside it', async () => {
    const address = await mounted();
    const { origin } = new URL(address);
    expect(address).toBe(`${origin}/zt/jyzd/`);
    expect(await (await fetch(address)).text()).toContain('上一次生成的网站');
    expect(await (await fetch(`${address}news/`)).text()).toContain('上一次的新闻');
    for (const path of ['/', '/zt/jyzd']) {
      const moved = await fetch(origin + path, { redirect: 'manual' });
      expect([moved.status, moved.headers.get('location')]).toEqual([302, '/zt/jyzd/']);
    }
    for (const path of ['/zt/jyzd/none/', '/news/', '/zt/']) {
      const none = await fetch(origin + path);
      expect([none.status, await none.text()]).toEqual([404, '<p>没有这一页</p>']);
    }
  });

  it.each([
    '../secret.txt',
    '%2e%2e/secret.txt',
    '..%2fsecret.txt',
    '../dist-secret/a.txt',
    '..%5csecret.txt',
    '%00',
    '%',
    '%E0%A4%A',
    '//etc/hostname',
    '../../../../etc/hostname',
  ])('gives nothing for %s, and lives on', async (path) => {
    const address = await mounted();
    expect(await ask(address, `/zt/jyzd/${path}`)).toMatch(/^HTTP\/1\.1 404 /);
    expect((await fetch(address)).status).toBe(200);
  });
});
