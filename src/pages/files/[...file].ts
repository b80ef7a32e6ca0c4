import { assetPaths, readAsset } from '../../assets.ts';

export const getStaticPaths = () => assetPaths('files');

export async function GET({ params }: { params: { file: string } }) {
  return new Response(await readAsset('files', params.file));
}
