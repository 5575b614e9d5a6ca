import { createServer } from 'node:net';

/** How a server is set up. */
export interface Settings {
  readonly bolt: number;
  readonly http: number;
  /** False: anyone on this machine may read and write; only ever on loopback. */
  readonly auth: boolean;
}

export type Ports = Pick<Settings, 'bolt' | 'http'>;

/** The ports of last time or Neo4j's own, or free ones where others have them. */
export const freePorts = async (wanted: Ports = { bolt: 7687, http: 7474 }): Promise<Ports> => {
  const bolt = (await bind(wanted.bolt)) ?? (await bind(0));
  const http = (await bind(wanted.http)) ?? (await bind(0));
  return { bolt: bolt as number, http: http as number };
};

const bind = (port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });

/**
 * The text of neo4j.conf. It listens on this machine alone and reads no file of it; without an advertised address
 * Browser would be told port 7687 whatever the port is.
 */
export const confOf = ({ bolt, http, auth }: Settings): string =>
  `${[
    'server.default_listen_address=127.0.0.1',
    'server.bolt.enabled=true',
    `server.bolt.listen_address=:${bolt}`,
    `server.bolt.advertised_address=localhost:${bolt}`,
    'server.http.enabled=true',
    `server.http.listen_address=:${http}`,
    `server.http.advertised_address=localhost:${http}`,
    'server.https.enabled=false',
    'server.memory.pagecache.size=256m',
    'dbms.usage_report.enabled=false',
    'dbms.security.allow_csv_import_from_file_urls=false',
    `dbms.security.auth_enabled=${auth}`,
  ].join('\n')}\n`;
