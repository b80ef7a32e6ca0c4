/** The directives that an editor may write. Everything else that begins with colons is text, or an error. */

/** `:::发布[姓名]` and so on: a turn in a press conference. */
const turnNames = { 发布: 'opening', 提问: 'question', 回答: 'answer' } as const;
export type TurnKind = (typeof turnNames)[keyof typeof turnNames];

/** `:::提示` … `:::`: a remark set apart from the text. */
export const calloutName = '提示';
/** `:承诺[原话]{id=编号}`: a promise in a sentence. */
export const promiseName = '承诺';
/** `:电话{id=编号}`: a number, an address or a link from the registry of contacts. */
export const contactName = '电话';

export const blockNames: readonly string[] = [...Object.keys(turnNames), calloutName];
export const inlineNames: readonly string[] = [promiseName, contactName];

export function turnKindOf(name: string): TurnKind | undefined {
  return Object.entries(turnNames).find(([word]) => word === name)?.[1];
}
