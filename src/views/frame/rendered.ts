const known = new Map<string, Promise<string>>();

/** The HTML under a key, made by the first who asks. In development every request makes it anew. */
export function renderedOnce(key: string, render: () => Promise<string>): Promise<string> {
  if (import.meta.env.DEV) return render();
  const html = known.get(key) ?? render();
  known.set(key, html);
  return html;
}
