import { useState } from 'preact/hooks';
import { MARKETPLACES } from '@/utils/domain/time/marketplaces';
import type { Instant } from '@/utils/domain/time/observed-time';
import { selfTestTexts } from '@/utils/text/self-test';
import type { PageFindings } from '../hooks/use-page-findings';
import { useFormats, useLanguage, useTexts } from '../shared/language';
import { StatusMark } from '../shared/status-mark';
import { checksOf, verdictOf } from './checks';

export interface InboxCardProps {
  findings: PageFindings;
  now: Instant;
  readResponses: boolean;
  /** Takes the agent to that tab to point; answers whether its script has begun. */
  pointAt: (part: 'list' | 'reply-box') => Promise<boolean>;
}

const VERDICT_TONES = { well: 'on-track', look: 'at-risk', blind: 'unknown' } as const;

/** What was found on one inbox, check by check. */
export function InboxCard({ findings, now, readResponses, pointAt }: InboxCardProps) {
  const texts = useTexts(selfTestTexts);
  const language = useLanguage();
  const formats = useFormats();
  const [said, setSaid] = useState('');
  const checks = checksOf(findings, { now, language, readResponses });
  const verdict = verdictOf(checks);
  const country = MARKETPLACES.find(({ hosts }) => hosts.includes(findings.host))?.country ?? 'US';
  const show = (part: 'list' | 'reply-box') => () =>
    void pointAt(part).then((begun) => setSaid(begun ? texts.showing : texts.notShowing), () => setSaid(texts.notShowing));
  return (
    <section class="inbox" data-verdict={verdict} data-state={findings.state} aria-label={texts.inbox(formats.country(country))}>
      <header class="inbox-head">
        <h2>
          {texts.inbox(formats.country(country))}
          {findings.framed && <span class="muted"> ({texts.framed})</span>}
        </h2>
        <span class={`pill tone-${VERDICT_TONES[verdict]}`}>
          <StatusMark tone={VERDICT_TONES[verdict]} />
          {texts[verdict]}
        </span>
      </header>
      <dl class="checks">
        {checks.map(({ name, tone, says }) => (
          <div key={name} class="check" data-check={name} data-tone={tone}>
            <dt>
              <span class={`text-${tone}`}>
                <StatusMark tone={tone} />
              </span>
              {texts.checks[name]}
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <p class="muted inbox-looked">
        {findings.lookedAt !== null && texts.looked(formats.ago(findings.lookedAt, now))} {!findings.visible && texts.hidden}
      </p>
      {!findings.paused && (
        <div class="ways">
          <button type="button" class={findings.state === 'not-recognised' ? 'button button-main' : 'button'} data-way="list" onClick={show('list')}>
            {texts.showList}
          </button>
          <button type="button" class="button" data-way="reply-box" onClick={show('reply-box')}>
            {texts.showBox}
          </button>
          <span role="status" class="muted">
            {said}
          </span>
        </div>
      )}
    </section>
  );
}
