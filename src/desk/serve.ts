import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

/** Serves a built portal on loopback under its base path, as a static host would: 404 with the portal's own page. */
export function serveSite(folder: string, basePath: string, port: number): Promise<{ server: Server; address: string }> {
  const files = sirv(folder, { dev: true, etag: true, dotfiles: false });
  const server = createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(folder, '404.html')));
    };
    const url = request.url ?? '/';
    if (url === '/' && basePath !== '/') return response.writeHead(302, { location: basePath }).end();
    if (`${url}/` === basePath) return response.writeHead(302, { location: basePath }).end();
    if (!url.startsWith(basePath)) return notFound();
    request.url = `/${url.slice(basePath.length)}`;
    return files(request, response, notFound);
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address();
      const actual = typeof bound === 'object' && bound ? bound.port : port;
      done({ server, address: `http://127.0.0.1:${actual}${basePath}` });
    });
  });
}

/** Serves and says where, for a person at a terminal. */
export async function serveAndSay(folder: string, basePath: string): Promise<void> {
  const asked = process.env['PORT'] || '4321';
  const port = Number(asked);
  if (!/^\d+$/.test(asked) || port > 65_535) {
    console.error(`PORT「${asked}」不是端口。请写 1 到 65535 的数字，例如 PORT=4321 npm start`);
    process.exitCode = 1;
    return;
  }
  try {
    const { address } = await serveSite(folder, basePath, port);
    console.log(`请在浏览器里打开 ${address}　（按 Ctrl+C 停止）`);
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    console.error(isTaken ? `端口 ${port} 已被占用。请换一个，例如 PORT=${port + 1} npm start` : error);
    process.exitCode = 1;
  }
}
