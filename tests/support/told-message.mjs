/** Tells the background of a waiting thread as the page's script does, of an account of its own. Synthetic throughout. */
export async function tellMessage(h, { host, threadId, openedAt }) {
  await h.api(async (host, threadId, at) => {
    const row = { threadId, rowKey: 'rowkey-late', marketplaceId: 'ATVPDKIKX0DER', orderIds: [], asins: [], topicId: null, needsResponse: true, openedAt: at, updatedAt: at, printedAt: null, messages: null, wholeConversation: false, resolvedAt: null, corroborated: true };
    const observation = { observedAt: Date.now() - 1_000, clockOffset: 0, host, accountId: 'A1LIVE', source: 'response', kind: 'list', view: { folder: 'response-needed', narrowed: false }, completeOver: null, rows: [row], problems: [] };
    await (globalThis.browser ?? globalThis.chrome).runtime.sendMessage({ id: 1, type: 'recordObservation', data: observation, timestamp: Date.now() });
  }, host, threadId, openedAt);
}
