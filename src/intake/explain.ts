/** Says what zod found wrong in sentences that an editor understands. */
import { z } from 'zod';
import { nearest } from '../domain/nearest.ts';

type Path = readonly PropertyKey[];
export interface Explained {
  path: (string | number)[];
  message: string;
}

const typeNames: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表（每项一行，以 - 开头）',
  object: '一组字段（每个字段一行，缩进两格）',
  record: '一组字段（每个字段一行，缩进两格）',
};

/** Every issue of a failed parse, one entry each; unknown keys one entry a key. */
export function explainIssues(schema: z.ZodType, issues: readonly z.core.$ZodIssue[], input: unknown): Explained[] {
  return issues.flatMap((issue) => explain(schema, issue, input));
}

function explain(schema: z.ZodType, issue: z.core.$ZodIssue, input: unknown): Explained[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  const about = describeAt(schema, path);
  const note = about ? `（${about}）` : '';
  const value = valueAt(input, path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => {
      const close = nearest(key, known);
      return {
        path: [...path, key],
        message: `没有「${key}」这个字段。${close ? `是不是「${close}」？` : `可以写的字段有：${known.join('、')}`}`,
      };
    });
  }
  if (issue.code === 'invalid_key') return issue.issues.map(({ message }) => ({ path, message: `「${String(path.at(-1))}」：${message}` }));
  if (value === undefined) return [{ path, message: issue.code === 'custom' ? issue.message : `缺少这个字段${note}，请补上` }];
  if (value === null) return [{ path, message: `这个字段是空的${note}，请填写，或把这一行删去` }];
  if (issue.code === 'invalid_type')
    return [{ path, message: `应当写${typeNames[issue.expected] ?? issue.expected}，现在写的是${nameOf(value)}${note}` }];
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String);
    const close = nearest(String(value), words);
    return [{ path, message: `「${String(value)}」不能用。${close ? `是不是「${close}」？` : ''}可以写：${words.join('、')}` }];
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0 && !/[一-龥]/.test(issue.message))
    return issue.errors
      .slice(0, 1)
      .flatMap((errors) => errors.flatMap((inner) => explain(schema, { ...inner, path: [...issue.path, ...inner.path] }, input)));
  const message = /[一-龥]/.test(issue.message) ? issue.message : `写法不对${note}，请对照编辑手册修改`;
  return [{ path, message: typeof value === 'string' && value !== '' && value.length <= 60 ? `「${value}」：${message}` : message }];
}

function nameOf(value: unknown): string {
  if (Array.isArray(value)) return '列表';
  if (typeof value === 'string') return `文字「${value}」`;
  return typeof value === 'object' ? '一组字段' : `${typeNames[typeof value] ?? ''}「${String(value)}」`;
}

function valueAt(input: unknown, path: Path): unknown {
  let value = input;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}

/** The schema inside optionals, defaults and transforms. */
function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.def.innerType);
  return schema instanceof z.ZodPipe ? unwrap(schema.def.in) : schema;
}

function child(schema: unknown, part: PropertyKey): unknown {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return Reflect.get(inner.shape, part);
  if (inner instanceof z.ZodArray) return inner.element;
  if (inner instanceof z.ZodRecord) return inner.valueType;
  if (inner instanceof z.ZodDiscriminatedUnion || inner instanceof z.ZodUnion) {
    for (const option of inner.options) {
      const found = child(option, part);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function at(schema: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, part) => child(inner, part), schema);
}

function describeAt(schema: unknown, path: Path): string | undefined {
  let found = at(schema, path);
  for (;;) {
    if (!(found instanceof z.ZodType)) return undefined;
    if (found.description) return found.description;
    if (!(found instanceof z.ZodOptional || found instanceof z.ZodDefault)) return undefined;
    found = found.def.innerType;
  }
}

function keysAt(schema: unknown, path: Path): string[] {
  const inner = unwrap(at(schema, path));
  if (inner instanceof z.ZodObject) return Object.keys(inner.shape);
  if (inner instanceof z.ZodDiscriminatedUnion)
    return [...new Set(inner.options.flatMap((option) => (option instanceof z.ZodObject ? Object.keys(option.shape) : [])))];
  return [];
}
