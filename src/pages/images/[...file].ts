import { assetPaths, readAsset } from '../../assets.ts';

export const getStaticPaths = () => assetPaths('images');

export async function GET({ params }: { params: { file: string } }) {
  return new Response(await readAsset('images', params.file));
}
