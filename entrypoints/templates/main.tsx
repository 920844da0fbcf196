import { render } from 'preact';
import { browser } from 'wxt/browser';
import { TemplatesPage, type TemplateActions } from '@/components/templates/templates-page';
import { systemClock } from '@/utils/platform/clock';
import { changeTemplates, readTemplates, watchTemplates } from '@/utils/platform/reply-templates';
import { DEFAULT_SETTINGS, readSettings } from '@/utils/platform/settings';
import { templateFile, templatesFromFile } from '@/utils/platform/template-file';
import '@/components/shared/tokens.css';
import '@/components/shared/base.css';
import '@/components/options/options.css';
import '@/components/templates/templates.css';

const actions: TemplateActions = {
  change: changeTemplates,
  watch: watchTemplates,
  toFile: templateFile,
  fromFile: templatesFromFile,
  today: () => new Intl.DateTimeFormat('sv-SE').format(systemClock.now()),
};
const [settings, templates] = await Promise.all([readSettings().catch(() => null), readTemplates().catch(() => null)]);

render(
  <TemplatesPage
    settings={settings ?? DEFAULT_SETTINGS}
    templates={templates}
    browserLanguage={browser.i18n.getUILanguage()}
    actions={actions}
  />,
  document.getElementById('app')!,
);
