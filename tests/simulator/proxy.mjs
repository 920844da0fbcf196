import http from 'node:http';
import net from 'node:net';

/**
 * One CONNECT proxy for both browsers: allowed hosts go to the local HTTPS server, everything else is refused; both are recorded,
 * so that a test can say that nothing else was asked of the network.
 *
 * @param {{ allow: string[], targetPort: number, port?: number }} options `allow`: host names, or `host:port`; a bare name means port 443
 * @returns {Promise<{ port: number, seen: string[], refused: string[], close: () => Promise<void> }>}
 */
export async function startProxy({ allow, targetPort, port = 0 }) {
  const allowed = new Set(allow.map((host) => (host.includes(':') ? host : `${host}:443`)));
  const seen = [];
  const refused = [];
  const sockets = new Set();

  const server = http.createServer((request, response) => {
    refused.push(`${request.method} ${request.url}`);
    response.writeHead(502).end();
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('connect', (request, client) => {
    client.on('error', () => client.destroy());
    if (!allowed.has(request.url)) {
      refused.push(`CONNECT ${request.url}`);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    seen.push(request.url);
    const upstream = net.connect(targetPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.pipe(client);
      client.pipe(upstream);
    });
    sockets.add(upstream);
    upstream.on('close', () => sockets.delete(upstream));
    upstream.on('error', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  await new Promise((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });

  return {
    port: server.address().port,
    seen,
    refused,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
