// What the stores would look at: manifests and bundles of all three builds, web-ext's linter, and the sizes promised.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HOSTS } from '../simulator/hosts.mjs';
import { gzipSize, scriptsOf } from './page-bundles.mjs';
import { root } from './set-up.mjs';

const BUILDS = ['chrome-mv3', 'firefox-mv2', 'firefox-mv3'];
const PERMISSIONS = ['alarms', 'notifications', 'storage', 'unlimitedStorage'];
// Bytes of gzip that a message page waits for at most. The scripts that come once the page is idle (`draft-rules`, `overlay-extras`,
// `page-repair`) are printed beside them; without the permission `scripting` nothing can be loaded later still.
const MOST_BYTES = { 'content-scripts/seller-central.js': 45_000, 'content-scripts/page-responses.js': 3_000 };
// What extension pages may do: run and style themselves from their own files, and nothing else.
const POLICY = ["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'none'", "object-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'"];
// Of the popup what its first frame waits for; the database, and the draft check behind its own tab, come after that.
const MOST_POPUP_BYTES = 60_000;
/** A class that the chart library gives its legend. */
const CHART = 'u-legend';
const faults = [];
const must = (holds, fault) => holds || faults.push(fault);

for (const build of BUILDS) {
  const folder = join(root, '.output', build);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const patterns = (path) => HOSTS.map((host) => `https://${host}${path}`).sort().join();
  const isHost = (permission) => permission.includes('://');
  const asked = manifest.permissions.filter((permission) => !isHost(permission)).sort();
  const askedHosts = [...(manifest.host_permissions ?? []), ...manifest.permissions.filter(isHost)].sort();
  must(asked.join() === PERMISSIONS.join(), `${build}: permissions are ${asked}`);
  must(askedHosts.join() === patterns('/*'), `${build}: hosts are ${askedHosts}`);
  for (const script of manifest.content_scripts) must([...script.matches].sort().join() === patterns('/messaging/*'), `${build}: ${script.js} matches ${script.matches}`);
  const policy = JSON.stringify(manifest.content_security_policy ?? '');
  for (const line of POLICY) must(policy.includes(line), `${build}: the policy of extension pages lacks ${line}: ${policy}`);
  must(!/unsafe|data:|blob:|https?:|\*/.test(policy), `${build}: the policy of extension pages allows too much: ${policy}`);
  must(build !== 'chrome-mv3' || manifest.minimum_chrome_version === '120', `${build}: minimum_chrome_version`);
  const optional = manifest.optional_permissions ?? [];
  must(optional.join() === (build === 'chrome-mv3' ? 'sidePanel' : ''), `${build}: optional permissions are ${optional}`);
  must(build === 'chrome-mv3' ? !('sidebar_action' in manifest) : manifest.sidebar_action?.open_at_install === false, `${build}: the sidebar opens by itself, or is missing`);
  const commands = Object.keys(manifest.commands ?? {}).sort().join();
  must(commands === `${build === 'firefox-mv2' ? '_execute_browser_action' : '_execute_action'},next-urgent,pause`, `${build}: commands are ${commands}`);
  for (const key of ['optional_host_permissions', 'externally_connectable', 'web_accessible_resources']) {
    must(!(key in manifest), `${build}: the manifest has ${key}`);
  }

  for (const file of readdirSync(folder, { recursive: true })) {
    if (!file.endsWith('.js')) continue;
    const code = readFileSync(join(folder, file), 'utf8');
    must(!/\beval\(|new Function\(|importScripts\(/.test(code), `${build}/${file}: makes code from text`);
    must(!/\bXMLHttpRequest\b|\bfetch\(|sendBeacon|new WebSocket|new EventSource/.test(code) || file.includes('page-responses'), `${build}/${file}: can reach the network`);
  }
  const popup = scriptsOf(folder, 'popup.html');
  const popupBytes = gzipSize(folder, popup.first);
  console.log(`${build}/popup.html: ${popupBytes} bytes gzip in ${popup.first.length} files (at most ${MOST_POPUP_BYTES})`);
  must(popup.first.length > 0 && popupBytes <= MOST_POPUP_BYTES, `${build}/popup.html: ${popupBytes} bytes gzip, more than ${MOST_POPUP_BYTES}`);
  const withCharts = readdirSync(folder).filter((file) => file.endsWith('.html') && scriptsOf(folder, file).all.some((path) => readFileSync(join(folder, path), 'utf8').includes(CHART)));
  must(withCharts.join() === 'dashboard.html', `${build}: charts are loaded by ${withCharts.join() || 'no page'}, not by the dashboard alone`);
  must(!scriptsOf(folder, 'dashboard.html').first.some((path) => readFileSync(join(folder, path), 'utf8').includes(CHART)), `${build}: the dashboard's first frame waits for its charts`);
  for (const file of Object.keys(MOST_BYTES)) must(existsSync(join(folder, file)), `${build}: ${file} is missing`);
  for (const file of readdirSync(join(folder, 'content-scripts')).map((name) => `content-scripts/${name}`)) {
    const size = gzipSync(readFileSync(join(folder, file))).length;
    const most = MOST_BYTES[file];
    console.log(`${build}/${file}: ${size} bytes gzip${most ? ` (at most ${most})` : ''}`);
    must(!most || size <= most, `${build}/${file}: ${size} bytes gzip, more than ${most}`);
  }
}

for (const build of ['firefox-mv2', 'firefox-mv3']) {
  const report = JSON.parse(execFileSync('npx', ['web-ext', 'lint', '-s', `.output/${build}`, '--no-config-discovery', '-o', 'json'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 }));
  // The one warning, in each of the two copies of Preact, is a branch of Preact's own that we never reach (tests/no-code-from-text.test.ts).
  const known = report.warnings.filter((message) => message.code === 'UNSAFE_VAR_ASSIGNMENT');
  for (const { file } of known) must(/^chunks\/preact-|^content-scripts\/draft-rules/.test(file), `${build}: ${file} may make markup from text`);
  must(known.length <= 2, `${build}: web-ext lint gives ${known.length} warnings of innerHTML, more than one for each copy of Preact`);
  const others = [...report.errors, ...report.warnings].filter((message) => !known.includes(message));
  must(others.length === 0, `${build}: web-ext lint says ${others.map((message) => `${message.code} in ${message.file ?? 'the manifest'}`).join(', ')}`);
}

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
