import { storage } from '@wxt-dev/storage';
import type { Fingerprints } from '@/utils/services/ports';

const item = storage.defineItem<string | null>('local:installationKey', { fallback: null });
let imported: Promise<CryptoKey> | null = null;

const toHex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const fromHex = (hex: string): Uint8Array<ArrayBuffer> => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

async function loadKey(): Promise<CryptoKey> {
  const stored = await item.getValue();
  let bytes = typeof stored === 'string' && /^[0-9a-f]{64}$/.test(stored) ? fromHex(stored) : null;
  if (!bytes) {
    bytes = crypto.getRandomValues(new Uint8Array(32));
    await item.setValue(toHex(bytes));
  }
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

/** Fingerprints under a random key that never leaves this installation, so that a stored one cannot be guessed back. */
export const installationFingerprints: Fingerprints = {
  async of(texts) {
    imported ??= loadKey();
    const key = await imported.catch((error: unknown) => {
      imported = null;
      throw error;
    });
    const encoder = new TextEncoder();
    return Promise.all(
      texts.map(async (text) => toHex(new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text))).slice(0, 16))),
    );
  },
};

/** Forgets the key: fingerprints made before can never be made again. A new one is made when it is needed. */
export async function forgetInstallationKey(): Promise<void> {
  imported = null;
  await item.removeValue();
}
