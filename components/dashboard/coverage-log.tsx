import { useMemo } from 'preact/hooks';
import { DAY, HOUR, type Instant } from '@/utils/domain/time/observed-time';
import { dashboardTexts } from '@/utils/text/dashboard';
import { useCompleteReadings } from '../hooks/use-coverage';
import { useAccountName } from '../shared/account-names';
import { useFormats, useTexts } from '../shared/language';
import { StatusMark } from '../shared/status-mark';
import { CardTools } from './card-tools';
import { coverageOf, type CoverageSpan } from './coverage';

const COVERAGE_DAYS = 7;

/** When an inbox was watched, and when nobody looked: what the figures above cannot know. */
export function CoverageLog(props: { accountId: string; withAccount: boolean; staleAfter: number; now: Instant }) {
  const texts = useTexts(dashboardTexts).coverage;
  const formats = useFormats();
  const accountName = useAccountName();
  const since = Math.floor(props.now / HOUR) * HOUR - COVERAGE_DAYS * DAY;
  const readings = useCompleteReadings(props.accountId, since);
  const spans = useMemo(() => readings && coverageOf(readings, props.staleAfter, props.now), [readings, props.staleAfter, props.now]);
  const rows = () => {
    const { what, from, to, count } = texts.columns;
    const iso = (at: Instant) => new Date(at).toISOString();
    return [[what, from, to, count], ...(spans ?? []).map((span) => [texts.kinds[span.kind], iso(span.from), iso(span.to), span.readings])];
  };
  return (
    <section class="card" aria-labelledby="coverage-title">
      <h2 id="coverage-title">{texts.title}</h2>
      <p class="muted explain">{texts.explain(formats.duration(props.staleAfter))}</p>
      {props.withAccount && <p class="explain">{accountName(props.accountId)}</p>}
      {spans?.length === 0 && <p class="nothing muted">{texts.nothing}</p>}
      <ul class="coverage" tabIndex={0} aria-labelledby="coverage-title">
        {spans?.map((span) => (
          <li key={`${span.kind} ${span.from}`} data-coverage={span.kind} class={span.kind === 'blind' ? 'text-at-risk' : ''}>
            <StatusMark tone={span.kind === 'blind' ? 'unknown' : 'met'} />
            <span>{sentence(span)}</span>
            <span class="muted">{span.kind === 'read' ? texts.readings(span.readings) : formats.duration(span.to - span.from)}</span>
          </li>
        ))}
      </ul>
      {spans && spans.length > 0 && <CardTools name="coverage" now={props.now} rows={rows} />}
    </section>
  );

  function sentence({ kind, from, to }: CoverageSpan): string {
    const [start, end] = [formats.nearTime(from, props.now), formats.nearTime(to, props.now)];
    if (kind === 'blind') return texts.blind(start, end);
    return start === end ? texts.readOnce(start) : texts.read(start, end);
  }
}
