import { useMemo, useState } from 'preact/hooks';
import { missesOf } from '@/utils/domain/metrics/late-reasons';
import { TOPICS, type Topic } from '@/utils/domain/metrics/topics';
import { AMAZON_TARGET } from '@/utils/domain/sla/amazon-24h';
import type { Contact } from '@/utils/domain/thread/contacts';
import { DAY, HOUR, type Instant } from '@/utils/domain/time/observed-time';
import { insightTexts } from '@/utils/text/insight';
import { sharedTexts } from '@/utils/text/shared';
import type { RateWindow } from '../hooks/use-rates';
import { useTopics } from '../hooks/use-topics';
import { useFormats, useTexts } from '../shared/language';
import { CardTools } from './card-tools';

/** Above this many contacts the topics are counted when they are asked for: each thread has to be looked up. */
const AT_ONCE = 3_000;

/** What buyers write about, and where it goes wrong. */
export function TopicsCard(props: { contacts: readonly Contact[]; windowDays: RateWindow; now: Instant }) {
  const texts = useTexts(insightTexts).topics;
  const shared = useTexts(sharedTexts);
  const formats = useFormats();
  const { now, windowDays } = props;
  const hour = Math.floor(now / HOUR);
  const inWindow = useMemo(() => props.contacts.filter(({ startedAt }) => startedAt.latest > now - windowDays * DAY), [props.contacts, windowDays, hour]);
  const [asked, setAsked] = useState(false);
  const topics = useTopics(inWindow, asked || inWindow.length <= AT_ONCE);
  const counts = useMemo(() => topics && countByTopic(inWindow, topics, { now, windowDays }), [topics, inWindow]);
  const nameOf = (topic: Topic | null) => (topic === null ? texts.unknown : texts.names[topic]);
  if (inWindow.length === 0) return null;
  return (
    <section class="card" aria-labelledby="topics-title">
      <h2 id="topics-title">{texts.title}</h2>
      <p class="muted explain">{texts.explain(shared.days(windowDays))}</p>
      {!counts && !asked && inWindow.length > AT_ONCE && (
        <button type="button" class="button" onClick={() => setAsked(true)}>
          {texts.show}
        </button>
      )}
      {counts && (
        <>
          <table>
            <thead>
              <tr>
                <th scope="col">{texts.topic}</th>
                <th scope="col" class="figure">{texts.contacts}</th>
                <th scope="col" class="figure">{texts.misses}</th>
              </tr>
            </thead>
            <tbody>
              {counts.map(({ topic, contacts, misses }) => (
                <tr key={topic ?? 'unknown'} data-topic={topic ?? 'unknown'}>
                  <th scope="row">{nameOf(topic)}</th>
                  <td class="figure">{formats.number(contacts)}</td>
                  <td class="figure">{formats.number(misses)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <CardTools name="topics" now={now} rows={() => [[texts.topic, texts.contacts, texts.misses], ...counts.map((row) => [nameOf(row.topic), row.contacts, row.misses])]} />
        </>
      )}
    </section>
  );
}

interface TopicCount {
  topic: Topic | null;
  contacts: number;
  misses: number;
}

/** The commonest first, what is not known last. */
function countByTopic(contacts: readonly Contact[], topics: readonly (Topic | null)[], window: { now: Instant; windowDays: number }): TopicCount[] {
  const missed = new Set(missesOf(contacts, [], { ...window, target: AMAZON_TARGET }).map(({ contact }) => contact));
  const counts = new Map<Topic | null, TopicCount>([...TOPICS, null].map((topic) => [topic, { topic, contacts: 0, misses: 0 }]));
  for (const [index, contact] of contacts.entries()) {
    const count = counts.get(topics[index] ?? null)!;
    count.contacts += 1;
    if (missed.has(contact)) count.misses += 1;
  }
  return [...counts.values()].filter((count) => count.contacts > 0).sort((a, b) => Number(a.topic === null) - Number(b.topic === null) || b.contacts - a.contacts);
}
