const REPLY = /^\/messaging\/api\/global\/cases\/([^/]+)\/artifacts\/message$/;
const STATUS = /^\/messaging\/api\/global\/cases\/([^/]+)\/caseStatus$/;
const CONTACT = /^\/messaging\/api\/orders\/([^/]+)\/contactBuyer$/;
const ATTACHMENT = /^\/messaging\/api\/global\/attachments$/;

function replyText(body) {
  try {
    return String(JSON.parse(body).rawMessageBody);
  } catch {
    return '';
  }
}

function sendReply({ mailbox, options }, caseId, body) {
  const text = replyText(body);
  if (!mailbox.thread(caseId) || text.trim() === '') return { status: 400, json: { message: 'nothing to send' } };
  if (options.sendOutcome === 'error') return { status: 500, json: { message: 'internal error' } };
  // The page is told "created" in all other cases; only the conversation it loads afterwards says what became of the message.
  if (options.sendOutcome !== 'silently-fails') mailbox.sellerReplies({ thread: caseId, text, blocked: options.sendOutcome === 'blocked' });
  return { status: 200, json: { caseId } };
}

function setStatus({ mailbox, options }, caseId, body) {
  if (!mailbox.thread(caseId) || !/^"?SOLVED"?$/.test(body.trim())) return { status: 400, json: { message: 'unknown status' } };
  if (options.markOutcome === 'error') return { status: 500, json: { message: 'internal error' } };
  if (options.markOutcome !== 'silently-fails') mailbox.marksNoResponseNeeded({ thread: caseId });
  return { status: 200, json: { caseId, status: 'SOLVED' } };
}

function contactBuyer({ mailbox }, orderId, body) {
  const text = replyText(body);
  const thread = mailbox.threadsIn({ folder: 'all', search: orderId })[0];
  if (thread) mailbox.sellerReplies({ thread: thread.caseId, text });
  else mailbox.sellerOpensThread({ orders: [orderId], text });
  return { status: 200, json: { success: true } };
}

/** What the page's own POST does to the mailbox; `null` for a path that nobody posts to. Without the token: 403, as for any caller but the page. */
export function write(host, { path, headers, body, token }) {
  const [reply, status, contact] = [REPLY, STATUS, CONTACT].map((route) => route.exec(path));
  if (!reply && !status && !contact && !ATTACHMENT.test(path)) return null;
  if (headers['anti-csrftoken-a2z'] !== token) return { status: 403, json: { message: 'token missing' } };
  if (reply) return sendReply(host, reply[1], body);
  if (status) return setStatus(host, status[1], body);
  if (contact) return contactBuyer(host, decodeURIComponent(contact[1]), body);
  return { status: 200, json: { attachmentId: 'attachment-1' } };
}
