import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAdjusted, isOverdue, isReopened, stateOf } from '../../src/domain/commitment.ts';
import { isExpired } from '../../src/domain/contact.ts';
import { referenceTo } from '../../src/domain/kinds.ts';
import { channelLabels, commitmentLabels, newsLabels, stateLabels } from '../../src/domain/labels.ts';
import { splitFrontMatter } from '../../src/intake/front-matter.ts';
import { root } from '../support/built-site.ts';
import { inspectReal, realArchive, today } from '../support/content.ts';

const archive = await realArchive();
const { findings } = await inspectReal();
const samples = <R extends { sample: boolean }>(records: readonly R[]) => records.filter(({ sample }) => sample);
const real = <R extends { sample: boolean }>(records: readonly R[]) => records.filter(({ sample }) => !sample);
const contents = join(root, 'content');

async function bodyOf(file: string): Promise<string> {
  return splitFrontMatter(await readFile(join(contents, file), 'utf8'))?.body ?? '';
}

/** Text without the marks of Markdown and white space. */
function plain(text: string): string {
  return text.replaceAll(/\{[^}]*\}|[:\s[\]*_]|承诺(?=\[)/gu, '');
}

describe('the record as a whole', () => {
  it('has no findings on the day of the tests', () => expect(findings).toEqual([]));

  it('holds at least 25 news drawn from public reports, each with its source', () => {
    const news = real(archive.listed('news'));
    expect(news.length).toBeGreaterThanOrEqual(25);
    expect(news.every(({ source }) => source.name !== '')).toBe(true);
  });

  it('shows every kind of news', () => {
    expect([...new Set(archive.listed('news').map(({ type }) => type))].toSorted()).toEqual(Object.keys(newsLabels).toSorted());
  });

  it('has the press conference of Dongying and six of 示例县, each with questions and answers', () => {
    expect(real(archive.listed('conference')).map(({ regions }) => regions[0])).toEqual(['dongying']);
    const invented = samples(archive.listed('conference'));
    expect(invented.length).toBeGreaterThanOrEqual(6);
    for (const { anchors, file } of invented) {
      expect(anchors.filter((anchor) => /^q\d+$/.test(anchor)).length, file).toBeGreaterThanOrEqual(3);
      expect(anchors.filter((anchor) => /^q\d+-a\d+$/.test(anchor)).length, file).toBeGreaterThanOrEqual(3);
    }
  });

  it('has the heroes of the reports, and the collectives of Dongying', () => {
    const names = real(archive.listed('hero')).map(({ name }) => name);
    for (const name of ['崔林有', '才让旺杰', '杨小军']) expect(names).toContain(name);
    expect(real(archive.listed('hero')).some(({ type, regions }) => type === 'collective' && regions.includes('dongying'))).toBe(true);
  });

  it('has 12 cases, 10 opinions and 8 mechanisms of 示例县, and those of the reports beside them', () => {
    expect(samples(archive.listed('case')).length).toBeGreaterThanOrEqual(12);
    expect(samples(archive.listed('opinion')).length).toBeGreaterThanOrEqual(10);
    expect(samples(archive.listed('mechanism')).length).toBeGreaterThanOrEqual(8);
    expect(real(archive.listed('case')).length).toBeGreaterThan(0);
    expect(real(archive.listed('opinion')).some(({ text }) => text.includes('双语'))).toBe(true);
    expect(real(archive.listed('mechanism')).length).toBeGreaterThanOrEqual(3);
    expect(samples(archive.listed('mechanism')).map(({ state }) => state)).toEqual(expect.arrayContaining(['trial', 'inForce', 'repealed']));
  });

  it('has corrected and withdrawn records and a clarification', () => {
    expect(archive.records.some(({ corrections }) => corrections.length > 0)).toBe(true);
    expect(archive.records.some((record) => 'withdrawn' in record && record.withdrawn)).toBe(true);
    expect(archive.listed('news').some(({ clarifies }) => clarifies !== undefined)).toBe(true);
  });

  it('what is invented is all of 示例县, and all of 示例县 is marked as invented', () => {
    const located = archive.records.flatMap((record) => (record.kind === 'page' ? [] : [record]));
    expect(located.filter(({ sample, regions }) => sample !== regions.includes('shili')).map(({ file }) => file)).toEqual([]);
  });

  it('explains itself: about, how to report, privacy, accessibility, copyright and corrections', () => {
    expect(archive.of('page').map(({ id }) => id).toSorted()).toEqual(['about', 'accessibility', 'copyright', 'privacy', 'report']);
  });

  it('the page on reporting says what is accepted, what is kept secret, what is punished, and how to protect oneself (G5, G6)', async () => {
    const text = await bodyOf('pages/report.mdx');
    for (const words of ['实名', '匿名', '保密', '诬告', '严格', '照片', '单位']) expect(text, words).toContain(words);
    expect(text).toMatch(/刑事诉讼法|刑诉法/);
  });
});

describe('commitments', () => {
  const commitments = archive.listed('commitment');

  it('thirty of them, in every state, and some overdue, reopened, adjusted', () => {
    expect(samples(commitments).length).toBeGreaterThanOrEqual(30);
    expect([...new Set(commitments.map((one) => stateOf(one, today)))].toSorted()).toEqual(Object.keys(stateLabels).toSorted());
    expect(commitments.some((one) => isOverdue(one, today))).toBe(true);
    expect(commitments.some((one) => isReopened(one, today))).toBe(true);
    expect(commitments.some((one) => isAdjusted(one, today))).toBe(true);
    expect([...new Set(commitments.map(({ type }) => type))].toSorted()).toEqual(Object.keys(commitmentLabels).toSorted());
  });

  it('the words in the transcript are the words of the commitment, one by one', () => {
    const said = archive.records.flatMap((record) => record.marks.flatMap((mark) => (mark.type === 'promise' ? [{ record, mark }] : [])));
    expect(said.length).toBeGreaterThanOrEqual(30);
    for (const { record, mark } of said) expect(mark.text, `${record.file}:${mark.line}`).toBe(archive.get('commitment', mark.commitment)?.text);
  });

  it('each is said where it says it was said', () => {
    for (const { id, file, saidIn } of commitments) {
      const record = archive.refer(saidIn.record);
      const mark = record?.marks.find((candidate) => candidate.type === 'promise' && candidate.commitment === id);
      expect(mark?.type === 'promise' ? mark.anchor : undefined, file).toBe(saidIn.anchor);
      expect(record?.anchors, file).toContain(saidIn.anchor);
    }
  });

  it('what is done was confirmed by another unit than the owner, with evidence', () => {
    for (const { file, owner, history } of commitments)
      for (const step of history)
        if (step.state === 'done') {
          expect(step.confirmedBy, file).not.toBe(owner);
          expect(step.evidence.length, file).toBeGreaterThan(0);
        }
  });
});

describe('contacts', () => {
  const contacts = archive.listed('contact');

  it('the seven national hotlines, as numbers to call', () => {
    const national = real(contacts).map(({ value }) => value);
    expect(national.toSorted()).toEqual(['110', '12309', '12337', '12345', '12348', '12368', '12389']);
    expect(archive.get('contact', archive.site.hotline)?.value).toBe('12337');
  });

  it('every kind in 示例县, with a postal box and a second number to report on the inspectors themselves', () => {
    const own = samples(contacts);
    expect([...new Set(own.map(({ type }) => type))].toSorted()).toEqual(Object.keys(channelLabels).toSorted());
    expect(own.some(({ type, postcode }) => type === 'postbox' && postcode !== undefined)).toBe(true);
    expect(own.some(({ purpose, title }) => /督导|检查组|工作人员/.test(purpose + title))).toBe(true);
  });

  it('one that expired, with its successor still in use', () => {
    const expired = contacts.filter((contact) => isExpired(contact, today));
    expect(expired.length).toBeGreaterThan(0);
    for (const { successor, file } of expired) {
      const next = archive.get('contact', successor ?? '');
      expect(next, file).toBeDefined();
      if (next) expect(isExpired(next, today), file).toBe(false);
    }
  });

  it('no invented number can be called', () => {
    for (const { type, value, file } of samples(contacts)) if (type === 'phone' || type === 'sms') expect(value, file).toMatch(/^0{3,}/);
  });
});

describe('figures', () => {
  it('the totals that the conferences of 示例县 give never fall (I8)', () => {
    const conferences = samples(archive.listed('conference')).toSorted((a, b) => (a.heldAt < b.heldAt ? -1 : 1));
    const last = new Map<string, { value: number; file: string }>();
    // These stand for a moment, not for all that has been so far.
    const momentary = /逾期|未|现为|剩余|在办/u;
    let compared = 0;
    for (const { figures, file } of conferences)
      for (const { label, unit, value } of figures) {
        if (momentary.test(label) || unit === '%') continue;
        const key = `${label}（${unit}）`;
        const before = last.get(key);
        if (before) {
          compared++;
          expect(value, `${key}: ${before.value} in ${before.file}, ${value} in ${file}`).toBeGreaterThanOrEqual(before.value);
        }
        last.set(key, { value, file });
      }
    expect(compared).toBeGreaterThan(20);
  });

  it('parts never exceed their whole', () => {
    for (const { figures, file } of archive.listed('conference')) {
      const valueOf = (label: string) => figures.find((figure) => figure.label === label)?.value;
      for (const [part, whole] of [
        ['已整改顽瘴痼疾问题', '查出顽瘴痼疾问题'],
        ['办结举报线索', '收到举报线索'],
        ['已答复群众意见建议', '收到群众意见建议'],
      ] as const)
        expect(valueOf(part) ?? 0, `${file} ${part}`).toBeLessThanOrEqual(valueOf(whole) ?? Number.POSITIVE_INFINITY);
    }
  });

  it('the ledger that the last conference reads out is the ledger of that day', () => {
    const last = samples(archive.listed('conference')).toSorted((a, b) => (a.heldAt < b.heldAt ? 1 : -1))[0];
    const day = last?.heldAt.slice(0, 10) ?? '';
    const reference = last ? referenceTo(last) : '';
    const earlier = archive.listed('commitment').filter(({ saidIn }) => saidIn.record !== reference);
    const valueOf = (label: string) => last?.figures.find((figure) => figure.label === label)?.value;
    expect(valueOf('台账承诺')).toBe(earlier.length);
    expect(valueOf('现为已完成的承诺')).toBe(earlier.filter((one) => stateOf(one, day) === 'done').length);
    expect(valueOf('逾期的承诺')).toBe(earlier.filter((one) => isOverdue(one, day)).length);
    expect(valueOf('退回重办的承诺')).toBe(earlier.filter((one) => isReopened(one, day)).length);
  });
});

describe('what must not stand anywhere', () => {
  it('no identity card, no mobile number, no bank card; citizens stand as 某', async () => {
    for (const { file } of archive.records) {
      const text = (await readFile(join(contents, file), 'utf8')).replaceAll(/https?:\S+/g, '');
      expect(text, file).not.toMatch(/(?<!\d)\d{17}[\dXx](?!\d)/);
      expect(text, file).not.toMatch(/(?<!\d)1[3-9]\d{9}(?!\d)/);
      expect(text, file).not.toMatch(/(?<!\d)\d{16,19}(?!\d)/);
    }
  });

  it('no number is typed in prose: they come from the contacts (G2)', async () => {
    const numbers = new Set(archive.of('contact').filter(({ type }) => type === 'phone' || type === 'sms').map(({ value }) => value).filter((value) => value.length >= 5));
    for (const { file, kind } of archive.records) {
      if (kind === 'contact') continue;
      const typed = [...(await bodyOf(file)).matchAll(/(?<![\d-])\d[\d-]{4,}(?![\d-])/g)].map(([number]) => number).filter((number) => numbers.has(number));
      expect(typed, file).toEqual([]);
    }
  });

  it('no invisible character and no space typed between Han characters', async () => {
    for (const { file } of archive.records) {
      const text = await readFile(join(contents, file), 'utf8');
      expect(text, file).not.toMatch(/[\p{Cf}\u00A0]|(?!\n)\p{Cc}/u);
      const body = await bodyOf(file);
      // A reporter's outlet and name stand apart, and one title is written so by those who gave it.
      expect(/\p{Script=Han} +\p{Script=Han}/u.exec(body.replaceAll(/:::.*$|党旗颂 忠诚颂|记者 /gmu, ''))?.[0], file).toBeUndefined();
      expect(plain(body), file).not.toMatch(/\p{Script=Han}[,;!?]\p{Script=Han}/u);
    }
  });

  it('pictures are our own, small, and say that they are drawings', async () => {
    const photos = archive.records.flatMap((record) => ('photos' in record ? record.photos.map((photo) => ({ record, photo })) : []));
    expect(photos.length).toBeGreaterThan(0);
    for (const { record, photo } of photos) {
      expect(photo.credit, record.file).toContain('示意图');
      expect((await stat(join(contents, 'images', photo.file))).size, photo.file).toBeLessThanOrEqual(200 * 1024);
    }
  });
});
