/**
 * Marks what the agent did not write: lines that a mail program quotes with `>`, and all that follows its
 * "original message" line. 1 for each unit of folded text that is quoted.
 */
export function quotedLines(text: string): Uint8Array {
  const quoted = new Uint8Array(text.length);
  let rest = false;
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const head = text.slice(start, Math.min(end, start + 80)).trimStart();
    if (/^-{2,} {0,4}(original message|ursprungliche nachricht|message d'origine|mensaje original|messaggio originale|原始邮件|元のメッセージ)/.test(head)) rest = true;
    if (rest || head.startsWith('>')) quoted.fill(1, start, end);
    start = end + 1;
  }
  return quoted;
}
