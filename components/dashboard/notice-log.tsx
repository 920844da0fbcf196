import { useState } from 'preact/hooks';
import type { Instant } from '@/utils/domain/time/observed-time';
import { dashboardTexts } from '@/utils/text/dashboard';
import { popupTexts } from '@/utils/text/popup';
import { sharedTexts } from '@/utils/text/shared';
import type { LoggedNotice } from '../hooks/use-notices';
import { useFormats, useTexts } from '../shared/language';
import { threadName } from '../shared/thread-name';

/** Notices shown at first, and added by each click. */
const STEP = 10;

/** What was said when and why it came as it came. */
export function NoticeLog(props: { notices: readonly LoggedNotice[] | null; policies: readonly { id: string; name: string }[]; now: Instant }) {
  const { notices, policies, now } = props;
  const texts = useTexts(dashboardTexts).notices;
  const popup = useTexts(popupTexts);
  const shared = useTexts(sharedTexts);
  const formats = useFormats();
  const [limit, setLimit] = useState(STEP);
  const levelOf = ({ level, policyId }: LoggedNotice): string => {
    const before = texts.before(formats.duration(level));
    if (policyId === undefined) return level === 0 ? texts.breach : before;
    return texts.ofPolicy(level === 0 ? texts.ownBreach : before, policies.find(({ id }) => id === policyId)?.name ?? texts.unknownPolicy);
  };
  return (
    <section class="card card-wide" aria-labelledby="notices-title">
      <h2 id="notices-title">{texts.title}</h2>
      <p class="muted explain">{texts.explain}</p>
      {notices === null && <p class="nothing muted">{shared.loading}</p>}
      {notices?.length === 0 && <p class="nothing muted">{texts.nothing}</p>}
      {notices && notices.length > 0 && (
        <div class="scroll" tabIndex={0} role="group" aria-label={texts.title}>
          <table>
            <thead>
              <tr>
                <th scope="col">{texts.when}</th>
                <th scope="col">{texts.about}</th>
                <th scope="col">{texts.level}</th>
                <th scope="col">{texts.reason}</th>
                <th scope="col">{texts.state}</th>
              </tr>
            </thead>
            <tbody>
              {notices.slice(0, limit).map((notice) => (
                <tr key={notice.id}>
                  <th scope="row">{formats.nearTime(notice.at, now)}</th>
                  <td class="order-id">{notice.orderId ?? threadName(notice.threadId, popup)}</td>
                  <td>{levelOf(notice)}</td>
                  <td>
                    {texts.reasons[notice.reason]}
                    {notice.said !== undefined && <span class="said">{notice.said}</span>}
                  </td>
                  <td>{notice.reason.startsWith('held') ? '' : texts.states[notice.state]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {notices && notices.length > limit && (
        <button type="button" class="button button-quiet" onClick={() => setLimit(limit + STEP)}>
          {texts.more(Math.min(STEP, notices.length - limit))}
        </button>
      )}
    </section>
  );
}
