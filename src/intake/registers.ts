/** The YAML files at the top of the content tree: the portal's identity, regions, units, indicators, glossary. */
import { join } from 'node:path';
import type { z } from 'zod';
import type { Finding } from '../domain/finding.ts';
import { glossarySchema, indicatorsSchema, regionsSchema, siteSchema, unitsSchema } from '../domain/site.ts';
import { explainIssues } from './explain.ts';
import { readText } from './files.ts';
import { fieldOf } from './record.ts';
import { lineOfPath, parseYaml } from './yaml.ts';

/** Reads one register; on any fault the value is missing and the findings say why. */
async function readRegister<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
  findings: Finding[],
): Promise<z.output<S> | undefined> {
  const read = await readText(join(root, file));
  if ('failure' in read) {
    findings.push({ file, line: 1, message: read.failure });
    return undefined;
  }
  const yaml = parseYaml(read.text);
  if ('fault' in yaml) {
    findings.push({ file, line: yaml.fault.line, column: yaml.fault.column, message: yaml.fault.message });
    return undefined;
  }
  const parsed = schema.safeParse(yaml.value);
  if (parsed.success) return parsed.data;
  for (const { path, message } of explainIssues(schema, parsed.error.issues, yaml.value))
    findings.push({ file, line: lineOfPath(read.text, path), field: fieldOf(path), message });
  return undefined;
}

export interface Registers {
  site: z.output<typeof siteSchema> | undefined;
  regions: z.output<typeof regionsSchema> | undefined;
  units: z.output<typeof unitsSchema> | undefined;
  indicators: z.output<typeof indicatorsSchema> | undefined;
  glossary: z.output<typeof glossarySchema> | undefined;
}

/** Reads all registers and adds what is wrong with them to `findings`. */
export async function readRegisters(root: string, findings: Finding[]): Promise<Registers> {
  return {
    site: await readRegister(root, 'site.yaml', siteSchema, findings),
    regions: await readRegister(root, 'regions.yaml', regionsSchema, findings),
    units: await readRegister(root, 'units.yaml', unitsSchema, findings),
    indicators: await readRegister(root, 'indicators.yaml', indicatorsSchema, findings),
    glossary: await readRegister(root, 'glossary.yaml', glossarySchema, findings),
  };
}
