import { hexOf } from '@/utils/domain/files/hex';

/** SHA-256 of `text` in UTF-8 as 64 hexadecimal digits; `null` where the browser gives no `crypto.subtle` (a page without TLS). */
export async function sha256Hex(text: string, subtle: SubtleCrypto | undefined = crypto.subtle): Promise<string | null> {
  if (!subtle) return null;
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return hexOf(new Uint8Array(digest));
}
