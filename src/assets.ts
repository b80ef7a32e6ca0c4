/** Images and attachments of the content tree, copied byte for byte to permanent addresses. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './intake/files.ts';
import { settings } from './settings.ts';

type AssetFolder = 'images' | 'files';

/** A path for each file in `content/images` or `content/files`. */
export async function assetPaths(folder: AssetFolder) {
  const files = await listFiles(settings.contentDir, folder);
  return files.map((file) => ({ params: { file: file.slice(folder.length + 1) } }));
}

export async function readAsset(folder: AssetFolder, file: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(join(settings.contentDir, folder, file)));
}
