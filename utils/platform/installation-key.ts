import { storage } from '@wxt-dev/storage';
import { hexOf } from '@/utils/domain/files/hex';
import type { Fingerprints } from '@/utils/services/ports';

const item = storage.defineItem<string | null>('local:installationKey', { fallback: null });
let imported: Promise<CryptoKey> | null = null;

// A page that restores a backup puts another key in place: what this context has loaded is then another installation's.
item.watch(() => {
  imported = null;
});

const fromHex = (hex: string): Uint8Array<ArrayBuffer> => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

async function loadKey(): Promise<CryptoKey> {
  const stored = await item.getValue();
  let bytes = typeof stored === 'string' && /^[0-9a-f]{64}$/.test(stored) ? fromHex(stored) : null;
  if (!bytes) {
    bytes = crypto.getRandomValues(new Uint8Array(32));
    await item.setValue(hexOf(bytes));
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
      texts.map(async (text) => hexOf(new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text))).slice(0, 16))),
    );
  },
};

/** The key in hexadecimal, for a backup; `null`: none was needed yet. Rejects where storage is denied. */
export async function installationKeyHex(): Promise<string | null> {
  return item.getValue();
}

/** Puts the key of a backup in place of this installation's: fingerprints made under that one can be compared again. */
export async function keepInstallationKey(hex: string): Promise<void> {
  imported = null;
  await item.setValue(hex);
}

/** Forgets the key: fingerprints made before can never be made again. A new one is made when it is needed. */
export async function forgetInstallationKey(): Promise<void> {
  imported = null;
  await item.removeValue();
}
