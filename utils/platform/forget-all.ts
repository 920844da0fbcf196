import { forgetInstallationKey } from './installation-key';
import { clearLog } from './log';
import { forgetTemplates } from './reply-templates';
import { forgetSettings, readSettings, saveSetting } from './settings';

/** Forgets the key, the log, the templates and the settings. A pause stays: who deletes everything did not ask for reading to begin again. */
export async function forgetAll(): Promise<void> {
  const { paused } = await readSettings();
  await forgetInstallationKey();
  await clearLog();
  await forgetTemplates();
  await forgetSettings();
  if (paused) await saveSetting('paused', true);
}
