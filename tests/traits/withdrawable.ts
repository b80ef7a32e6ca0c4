import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { faultsOf, outputOf, type Input } from './faults.ts';

/** A record is withdrawn, never deleted, and then says when, why and by whom. */
export function behavesAsWithdrawable(schema: z.ZodType, input: Input) {
  const withdrawal = { date: '2026-03-06', why: '内容重复', by: '测试县教育整顿办' };
  const withdraw = (part: Input) => faultsOf(schema, { ...input, withdrawn: { ...withdrawal, ...part } });

  describe('is withdrawable', () => {
    it('stands unless it says that it is withdrawn', () => expect(outputOf(schema, input, 'withdrawn')).toBeUndefined());

    it('keeps what it says about its withdrawal', () =>
      expect(outputOf(schema, { ...input, withdrawn: withdrawal }, 'withdrawn')).toEqual(withdrawal));

    it.each(['date', 'why', 'by'])('takes no withdrawal without its %s', (field) =>
      expect(withdraw({ [field]: undefined })).toEqual([`withdrawn.${field}`]),
    );

    it('is not withdrawn by a mere true', () => expect(faultsOf(schema, { ...input, withdrawn: true })).toEqual(['withdrawn']));

    it('names its successor as folder/id', () => {
      expect(withdraw({ successor: 'news/2026-03-06-tongbao' })).toEqual([]);
      expect(withdraw({ successor: '2026-03-06-tongbao' })).toEqual(['withdrawn.successor']);
    });
  });
}
