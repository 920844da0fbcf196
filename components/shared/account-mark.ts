/**
 * What tells an account apart in few letters. Names are never stored: both ends of the id, or the host it was seen on, stand for
 * it. Ids of one seller often begin alike.
 */
export function accountMark(accountId: string): string {
  const host = /^unknown:(?:sellercentral[-.])?(.+)$/.exec(accountId)?.[1];
  const id = accountId.replace(/^label:/, '');
  return host ?? (id.length > 7 ? `${id.slice(0, 2)}…${id.slice(-4)}` : id);
}

/** Only then has a name anything to tell. */
export function severalAccounts(each: readonly { accountId: string }[]): boolean {
  return new Set(each.map(({ accountId }) => accountId)).size > 1;
}
