/** The components that an explanatory page (.mdx) may use, with their attributes. */
export const allowedComponents: ReadonlyMap<string, readonly string[]> = new Map([
  ['Hotlines', []],
  ['Identity', []],
]);
