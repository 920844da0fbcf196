import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { HOSTS } from './hosts.mjs';

const run = promisify(execFile);

/**
 * A key and a self-signed certificate for every host of Seller Central, made anew at each start and never kept: nothing that
 * could stand for Amazon's hosts lies in the repository or stays on the disk.
 * @returns {Promise<{ key: string, cert: string }>}
 */
export async function makeCertificate() {
  const folder = await mkdtemp(join(tmpdir(), 'replyclock-simulator-'));
  try {
    await run('openssl', [
      'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '30',
      '-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem'),
      '-subj', '/CN=Seller Central simulator',
      '-addext', `subjectAltName=${HOSTS.map((host) => `DNS:${host}`).join(',')}`,
    ]);
    return { key: await readFile(join(folder, 'key.pem'), 'utf8'), cert: await readFile(join(folder, 'cert.pem'), 'utf8') };
  } catch (error) {
    if (error.code === 'ENOENT') {
      throw new Error('The simulator of Seller Central needs `openssl` to make its certificate. Install it (Debian: apt-get install openssl; macOS has it) and start again.');
    }
    throw new Error(`openssl could not make a certificate: ${error.stderr ?? error.message}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
