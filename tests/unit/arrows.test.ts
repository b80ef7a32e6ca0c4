import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Import {
  file: string;
  target: string;
  isType: boolean;
}

/** Which parts of src a part may import, besides itself. Files at the top of src stand under their own name. */
const below: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  settings: ['domain'],
  rules: ['domain'],
  search: ['domain'],
  prose: ['domain'],
  intake: ['domain', 'prose', 'rules', 'settings'],
  client: ['domain', 'search'],
  views: ['domain', 'prose', 'search', 'client', 'styles'],
  archive: ['domain', 'settings'],
  'content.config': ['domain', 'intake', 'settings'],
  portal: ['archive', 'domain', 'settings', 'views'],
  matter: ['domain', 'intake', 'prose', 'settings', 'views'],
  assets: ['archive', 'portal', 'domain', 'intake', 'settings'],
  feeds: ['archive', 'portal', 'matter', 'domain', 'prose', 'settings', 'views'],
  explanations: ['portal', 'domain', 'views', 'styles'],
  pages: ['explanations', 'archive', 'portal', 'matter', 'assets', 'feeds', 'views', 'domain', 'prose', 'search', 'settings', 'styles'],
  build: ['domain', 'rules', 'search', 'prose', 'intake', 'settings'],
  desk: ['domain', 'rules', 'search', 'prose', 'intake', 'build', 'settings'],
};

/** The packages that the inner parts may import; other parts are free. */
const packages: Readonly<Record<string, RegExp>> = {
  domain: /^(zod|fastest-levenshtein)$/,
  rules: /^(?!astro|node:)/,
  search: /^(?!astro|node:)/,
  prose: /^(satteri|node:path)$/,
  client: /^(?!astro|node:)/,
  views: /^(?!astro:content$|node:)/,
};

/** `src/domain/news.ts` → `domain`; `src/archive.ts` → `archive`. */
function partOf(path: string): string {
  const [, part = ''] = path.split('/');
  return part.replace(/\.(ts|astro|css)$/, '');
}

/** What is wrong with an import, or nothing. */
function faultOf({ file, target, isType }: Import): string | undefined {
  const from = partOf(file);
  const allowed = below[from];
  if (!allowed) return `${file} belongs to no part that this test knows; give it a place in the order`;
  if (target === 'astro:content' && file !== 'src/archive.ts' && file !== 'src/content.config.ts')
    return `${file} reads collections past the gate`;
  if (!target.startsWith('.')) return packages[from]?.test(target) === false ? `${file} may not import ${target}` : undefined;
  const path = posix.join(posix.dirname(file), target);
  const to = partOf(path);
  if (!path.startsWith('src/')) return `${file} reaches out of src to ${target}`;
  if (from === 'views' && to === 'prose' && !isType) return `${file} may import types alone from ${target}`;
  return from === to || allowed.includes(to) ? undefined : `${file} may not import ${target}: the arrow points up`;
}

/** The imports that a source text writes. */
function importsOf(file: string, text: string): Import[] {
  const pattern = /^\s*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\bfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
  return [...text.matchAll(pattern)].map(([, type, target, lazy]) => ({ file, target: target ?? lazy ?? '', isType: type !== undefined }));
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

const sources = filesBelow('src').map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

describe('the order of src', () => {
  const imports = sources.flatMap(({ file, text }) => importsOf(file, text));

  it('is read from real imports', () => expect(imports.length).toBeGreaterThan(100));
  it('has no arrow that points up', () => expect(imports.flatMap((one) => faultOf(one) ?? [])).toEqual([]));
});

describe('an arrow', () => {
  it.each([
    ['src/domain/news.ts', '../rules/privacy.ts'],
    ['src/domain/news.ts', 'node:fs'],
    ['src/domain/traits/text.ts', 'astro/zod'],
    ['src/rules/privacy.ts', '../intake/files.ts'],
    ['src/search/query.ts', '../views/frame/frame.ts'],
    ['src/prose/render.ts', '../intake/files.ts'],
    ['src/prose/render.ts', 'node:fs'],
    ['src/intake/record.ts', '../archive.ts'],
    ['src/client/search.ts', '../views/portal.ts'],
    ['src/views/records/Hero.astro', '../../pages/index.astro'],
    ['src/views/records/Hero.astro', '../../intake/files.ts'],
    ['src/views/records/Hero.astro', 'astro:content'],
    ['src/views/records/Hero.astro', '../../prose/render.ts'],
    ['src/pages/index.astro', '../intake/files.ts'],
    ['src/desk/check.ts', 'astro:content'],
    ['src/portal.ts', './pages/index.astro'],
    ['src/domain/news.ts', '../../tests/support/makers.ts'],
    ['src/helpers/text.ts', 'zod'],
  ])('from %s to %s is refused', (file, target) => expect(faultOf({ file, target, isType: false })).toBeDefined());

  it.each([
    ['src/domain/news.ts', './traits/text.ts'],
    ['src/domain/traits/text.ts', 'zod'],
    ['src/prose/links.ts', '../domain/routes.ts'],
    ['src/archive.ts', 'astro:content'],
    ['src/pages/index.astro', '../views/lists/HomePage.astro'],
  ])('from %s to %s stands', (file, target) => expect(faultOf({ file, target, isType: false })).toBeUndefined());

  it('is seen however it is written', () =>
    expect(
      importsOf(
        'src/a.ts',
        "import a from './a.ts';\nimport type {\n  B,\n} from \"./b.ts\";\nimport './c.css';\nexport * from './d.ts';\nawait import('./e.ts');\n",
      ).map(({ target, isType }) => [target, isType]),
    ).toEqual([
      ['./a.ts', false],
      ['./b.ts', true],
      ['./c.css', false],
      ['./d.ts', false],
      ['./e.ts', false],
    ]));
});

describe('a file', () => {
  const all = ['src', 'tests/build', 'tests/support', 'tests/traits', 'tests/unit'].flatMap((folder) => filesBelow(folder));

  it('of TypeScript has at most 250 lines', () => {
    const long = all.filter((file) => file.endsWith('.ts') && readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length > 250);
    expect(long).toEqual([]);
  });

  it('says what it is about: none is called utils, helpers, common or types', () =>
    expect(all.filter((file) => /(^|\/)(utils?|helpers?|common|types)(\/|\.ts$)/.test(file))).toEqual([]));

  it('is imported by its own name: there are no barrels', () => expect(all.filter((file) => basename(file) === 'index.ts')).toEqual([]));
});
