import type { Features } from 'satteri';

/** How Markdown is read everywhere. Smart punctuation is off: Chinese punctuation is typed, never guessed. */
export const features: Features = {
  directive: true,
  frontmatter: false,
  smartPunctuation: false,
  gfm: { footnotes: { label: '脚注', backLabel: '返回引用 {reference}', clobberPrefix: 'note-' } },
};
