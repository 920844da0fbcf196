import { demoTexts } from '@/utils/text/demo';
import { interfaceLanguage } from '@/utils/text/language';
import { useSettings, type Settings } from '../hooks/use-settings';
import { Page } from '../shared/page';
import { StatusMark } from '../shared/status-mark';

/** What stands over the demonstration: that it is one, what may be tried, and the ways back. */
export function DemoGuide(props: { settings: Settings; browserLanguage: string }) {
  const settings = useSettings(props.settings);
  const language = interfaceLanguage(settings.language, props.browserLanguage);
  const texts = demoTexts[language];
  return (
    <Page language={language} title={texts.title} of="part">
      <header class="demo-guide" lang={language}>
        <img src="/icon/replyclock.svg" alt="" width="32" height="32" />
        <div>
          <p class="demo-label">
            <span class="pill tone-at-risk">
              <StatusMark tone="at-risk" />
              {texts.label}
            </span>
            <span>{texts.explain}</span>
          </p>
          <ol>
            {(['tooltip', 'draft', 'send'] as const).map((each) => (
              <li key={each}>{texts.tries[each]}</li>
            ))}
          </ol>
        </div>
        <nav aria-label={texts.title}>
          <button type="button" class="button" onClick={() => location.reload()}>
            {texts.again}
          </button>
          <a class="button" href="/welcome.html">
            {texts.back}
          </a>
        </nav>
      </header>
    </Page>
  );
}
