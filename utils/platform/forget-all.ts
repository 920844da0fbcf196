import { forgetInstallationKey } from './installation-key';
import { clearLog } from './log';
import { forgetSettings, readSettings, saveSetting } from './settings';

/** Forgets the key, the log and the settings. A pause stays: who deletes everything did not ask for reading to begin again. */
export async function forgetAll(): Promise<void> {
  const { paused } = await readSettings();
  await forgetInstallationKey();
  await clearLog();
  await forgetSettings();
  if (paused) await saveSetting('paused', true);
}
