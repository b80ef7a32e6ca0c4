/** Serves a built site to a browser, on a port that is free. */
import { serveSite } from '../../src/desk/serve.ts';

export interface Served {
  /** Without a slash at the end. */
  origin: string;
  stop(): Promise<void>;
}

/** Serves `folder` at the root of an address of its own. */
export async function serve(folder: string): Promise<Served> {
  const { server, address } = await serveSite(folder, '/', 0);
  return {
    origin: address.replace(/\/$/, ''),
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
