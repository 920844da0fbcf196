import { useEffect, useRef } from 'preact/hooks';
import type { Instant } from '@/utils/domain/time/observed-time';

export interface DemoRow {
  id: string;
  buyer: string;
  subject: string;
  updatedAt: Instant;
}

export interface DemoInboxProps {
  rows: readonly DemoRow[];
  /** The open conversation. */
  open: { id: string; buyer: string; subject: string; messages: readonly { id: string; own: boolean; at: Instant; text: string }[] } | null;
  /** Of the made-up marketplace. */
  timeZone: string;
  onOpen: (id: string) => void;
  onSend: (id: string, text: string) => void;
}

/**
 * A list of buyer messages as Seller Central's is built (folders, rows with a day, a conversation with a reply box), in a look of its
 * own. English, like the made-up messages: it stands for the page, not for our interface.
 */
export function DemoInbox(props: DemoInboxProps) {
  const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: props.timeZone });
  return (
    <main class="demo-page">
      <h1>Buyer messages</h1>
      <div class="demo-panes">
        <nav class="demo-folders" aria-label="Folders">
          {['All', 'Response Needed', 'Sent Messages', 'Resolved'].map((folder) => (
            <button key={folder} type="button" class="demo-folder" aria-current={folder === 'Response Needed' ? 'true' : undefined}>
              {folder}
            </button>
          ))}
        </nav>
        <section class="demo-list" aria-label="Response Needed">
          {props.rows.length === 0 && <p>There are no messages that need a response.</p>}
          {props.rows.map((row) => (
            <a
              key={row.id}
              class={row.id === props.open?.id ? 'demo-row selected' : 'demo-row'}
              href={`/messaging/inbox?fi=responseNeeded&cc=${row.id}`}
              onClick={(event) => {
                event.preventDefault();
                props.onOpen(row.id);
              }}
            >
              <div class="demo-top">
                <span class="demo-country">US</span>
                <strong>{row.buyer}</strong>
                <span>{day.format(row.updatedAt)}</span>
              </div>
              <div>{row.subject}</div>
            </a>
          ))}
        </section>
        {props.open && <Conversation key={props.open.id} {...props} open={props.open} />}
      </div>
    </main>
  );
}

function Conversation({ open, timeZone, onSend }: DemoInboxProps & { open: NonNullable<DemoInboxProps['open']> }) {
  const minute = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const send = () => {
    const text = field.current?.value.trim();
    if (!text || !field.current) return;
    field.current.value = '';
    onSend(open.id, text);
  };
  return (
    <section class="demo-case" aria-label="Conversation">
      <header>
        <h2>{open.buyer}</h2>
        <div>{open.subject}</div>
      </header>
      <div id="case-messages">
        {open.messages.map((message) => (
          <div key={message.id} class={`demo-bubble demo-${message.own ? 'right' : 'left'}`}>
            <div>{message.text}</div>
            <div class="demo-when">
              <span>{message.own ? 'You' : open.buyer}</span> <span>{minute.format(message.at)}</span>
            </div>
          </div>
        ))}
      </div>
      <form
        class="demo-reply"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <textarea ref={field} rows={5} maxLength={4_000} aria-label="Your reply" placeholder="Write your reply" />
        <button type="submit" class="button button-main">
          Send
        </button>
      </form>
    </section>
  );
}
