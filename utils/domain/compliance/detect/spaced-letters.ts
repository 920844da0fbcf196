import { isHost } from './hosts';

/** "h e l p @ p u m p . s h o p": single signs with a space after each, at least eight of them. */
const RUN = /(?<![^\n (:])(?:[a-z0-9@._-] ){7,80}[a-z0-9](?![a-z0-9])/g;
const ADDRESS = /^[a-z0-9._-]{1,64}@([a-z0-9.-]{3,100})$/;

/** An address whose every letter stands alone; ranges are of the text. */
export interface SpacedAddress {
  start: number;
  end: number;
  host: string;
  isEmail: boolean;
}

/**
 * Addresses of mailboxes and pages with a space after each sign. Linear.
 * @param text folded text
 */
export function spacedAddresses(text: string, from: number, to: number): SpacedAddress[] {
  return [...text.slice(from, to).matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const signs = run.replaceAll(' ', '');
    const host = ADDRESS.exec(signs)?.[1] ?? signs.replace(/^www\./, '');
    return isHost(host) && host.length > 5 ? [{ start: from + index, end: from + index + run.length, host, isEmail: signs.includes('@') }] : [];
  });
}
