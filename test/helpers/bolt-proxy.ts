import { connect, createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';

/** The COMMIT message of Bolt in a chunk of its own, as the driver sends it. */
const COMMIT = Buffer.from([0, 2, 0xb0, 0x12, 0, 0]);

export interface BoltProxy {
  readonly port: number;
  /** How many commits it has cut off so far. */
  readonly cuts: () => number;
  close(): Promise<void>;
}

/**
 * Stands on loopback between a driver and a server. The first `cut` commits reach the server, but their answer does not
 * come back: the connection drops, as a network does in the worst moment. With `tls` the driver's side is encrypted.
 */
export async function boltProxy(
  to: number,
  { cut = 0, tls }: { cut?: number; tls?: TlsOptions } = {},
): Promise<BoltProxy> {
  let left = cut;
  const sockets = new Set<Socket>();
  const join = (client: Socket): void => {
    const server = connect(to, '127.0.0.1');
    let dropped = false;
    const end = () => {
      client.destroy();
      server.destroy();
    };
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on('error', end).on('close', end);
    }
    client.on('data', (data) => {
      if (left > 0 && data.includes(COMMIT)) {
        left--;
        dropped = true;
      }
      server.write(data);
    });
    server.on('data', (data) => {
      if (dropped) end();
      else client.write(data);
    });
  };
  const proxy: Server = tls ? createTlsServer(tls, join) : createServer(join);
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = proxy.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    cuts: () => cut - left,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => proxy.close(() => resolve()));
    },
  };
}
