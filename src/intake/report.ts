import type { Finding } from '../domain/finding.ts';

/** Findings as an editor reads them, one paragraph each, the file and line in a form that editors open on a click. */
export function reportFindings(findings: readonly Finding[], root: string): string {
  return findings
    .map(({ file, line, field, message }) => `${root}/${file}:${line}\n  ${field ? `${field}：` : ''}${message}。`)
    .map((text) => text.replace(/([。？！]）?)。$/, '$1'))
    .join('\n\n');
}
