/** @jsxImportSource @/components/overlay */
import { MINUTE, type Instant } from '@/utils/domain/time/observed-time';
import { counted, filled, type PluralForms } from '@/utils/text/counted';
import type { InterfaceLanguage } from '@/utils/text/language';
import { overlayTexts, type Age } from '@/utils/text/overlay';
import { standingTexts, troubleText } from '@/utils/text/standing';
import { Mark } from './Mark';
import { barStateOf, barTone, isBlind, stateTone, type BarExtras, type BarModel } from './bar-model';
import type { BarRates } from './BarRates';
import { ageOf } from './freshness';
import { shortTime } from './zone-times';

/** Amazon's target, in basis points. */
const AMAZON_RATE = 9_000;

export interface BarProps {
  model: BarModel;
  /** Machine time: readings are dated by it. */
  now: Instant;
  language: InterfaceLanguage;
  /** The team's zone. */
  timeZone: string;
  /** For screen readers: levels crossed since the last announcement. */
  announcement: string;
  onCollapse: (collapsed: boolean) => void;
  onPause: (paused: boolean) => void;
  /** `null` while the script that holds it has not run. */
  rates: typeof BarRates | null;
}

/** The inbox in one small panel over free space: what is due, how fresh the reading is, and what to do when there is none. */
export function Bar(props: BarProps) {
  const { model, language, announcement } = props;
  const text = overlayTexts[language].bar;
  return (
    <section class="bar" aria-label={text.label} lang={language} dir="ltr">
      {model.collapsed ? <Collapsed {...props} /> : <Expanded {...props} />}
      <div role="status" class="unseen">
        {announcement}
      </div>
    </section>
  );
}

function Collapsed({ model, language, onCollapse }: BarProps) {
  const { bar: text, states } = overlayTexts[language];
  const state = barStateOf(model);
  const sees = stateTone(state, model.summary) === 'on-track';
  const counts = model.summary ? shortCounts(model.summary, language) : '';
  return (
    <button
      type="button"
      class="toggle"
      data-tone={barTone(state, model.summary)}
      aria-expanded="false"
      title={text.expand}
      onClick={() => onCollapse(false)}
    >
      <Mark tone={barTone(state, model.summary)} />
      <b>{text.label}</b>
      {!sees && <span>{states[state].title}</span>}
      {counts && <span>{counts}</span>}
      {sees && !counts && <span>{text.nothingDue}</span>}
    </button>
  );
}

/** Only what is not zero, most urgent first; empty where nothing is due. */
function shortCounts(summary: NonNullable<BarModel['summary']>, language: InterfaceLanguage): string {
  const text = overlayTexts[language].bar;
  const { breached, dueWithinHour, dueWithinFourHours } = summary;
  const said = (count: number, forms: PluralForms) => counted(language, count, forms);
  return [
    breached > 0 && said(breached, text.lateShort),
    dueWithinHour > 0 && said(dueWithinHour, text.withinHourShort),
    dueWithinFourHours > dueWithinHour && said(dueWithinFourHours, text.withinFourHoursShort),
  ]
    .filter(Boolean)
    .join(' · ');
}

function Expanded(props: BarProps) {
  const { model, language, onCollapse, onPause, rates: Rates } = props;
  const { bar: text, states } = overlayTexts[language];
  const { summary } = model;
  const state = barStateOf(model);
  const tone = stateTone(state, summary);
  return (
    <div class="panel">
      <header class="head">
        <span class="state" data-tone={tone}>
          <Mark tone={tone} />
          {states[state].title}
        </span>
        <button type="button" class="fold" aria-expanded="true" aria-label={text.collapse} title={text.collapse} onClick={() => onCollapse(true)}>
          <span class="chevron" aria-hidden="true" />
        </button>
      </header>
      {states[state].hint && <p class="hint">{states[state].hint}</p>}
      {summary && (
        <>
          <dl class="counts" title={text.allAccounts}>
            <Count label={text.late} count={summary.breached} tone="breached" />
            <Count label={text.withinHour} count={summary.dueWithinHour} tone="urgent" />
            <Count label={text.withinFourHours} count={summary.dueWithinFourHours} tone="urgent" />
          </dl>
          {Rates && <Rates rates={summary.rates} target={summary.target ?? AMAZON_RATE} blind={isBlind(state)} language={language} />}
        </>
      )}
      <Freshness {...props} />
      {model.extras && <Extras {...model.extras} />}
      {summary?.clockCorrection != null && <p class="line">{clockLine(summary.clockCorrection, language)}</p>}
      {summary?.trouble && (
        <p class="trouble" data-tone="at-risk">
          {troubleText(standingTexts[language], summary.trouble)}
        </p>
      )}
      <footer class="foot">
        <span class="own">{text.label}</span>
        <button type="button" class="pause" disabled={!summary} onClick={() => onPause(!summary?.paused)}>
          {summary?.paused ? text.resume : text.pause}
        </button>
      </footer>
    </div>
  );
}

function Count({ label, count, tone }: { label: string; count: number; tone: 'breached' | 'urgent' }) {
  return (
    <div class="count" data-tone={count > 0 ? tone : 'unknown'}>
      <dt>{label}</dt>
      <dd>{count}</dd>
    </div>
  );
}

function Freshness({ model: { summary }, now, language, timeZone }: BarProps) {
  const text = overlayTexts[language].bar;
  if (!summary) return null;
  if (summary.lastReadAt === null) return <p class="line">{text.neverRead}</p>;
  const complete =
    summary.lastCompleteAt === null
      ? text.neverComplete
      : filled(text.complete, { time: shortTime(summary.lastCompleteAt, now, timeZone, language) });
  return (
    <p class="line">
      {readText(ageOf(summary.lastReadAt, now), language)} · {complete}
    </p>
  );
}

function readText(age: Age, language: InterfaceLanguage): string {
  const { read } = overlayTexts[language].bar;
  return age.unit === 'now' ? read.now : counted(language, age.count, read[age.unit]);
}

/** What is found out apart, and what the agent may do about it. */
function Extras({ line, ways }: BarExtras) {
  return (
    <p class="line found">
      {line && <span>{line}</span>}
      {ways.map(({ label, main, go }) => (
        <button type="button" class={main ? 'pause' : 'way'} onClick={go}>
          {label}
        </button>
      ))}
    </p>
  );
}

function clockLine(correction: number, language: InterfaceLanguage): string {
  const { clock } = overlayTexts[language].bar;
  return counted(language, Math.round(Math.abs(correction) / MINUTE), clock[correction < 0 ? 'ahead' : 'behind']);
}
