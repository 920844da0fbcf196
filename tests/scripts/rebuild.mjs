// The source archive that goes to addons.mozilla.org, unpacked into a clean folder and built as its reviewers are told to, must give
// the very files of the Firefox package. Time stamps of the archive are all that may differ. Takes a minute: `npm run test:long`.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { root, run } from './set-up.mjs';

const AdmZip = createRequire(import.meta.url)('adm-zip');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const zip = (name) => new AdmZip(join(root, `.output/replyclock-${version}-${name}.zip`));

run('npx', ['wxt', 'zip', '-b', 'firefox'], { stdio: ['ignore', 'ignore', 'inherit'] });
const folder = mkdtempSync(join(tmpdir(), 'replyclock-sources-'));
try {
  for (const entry of zip('sources').getEntries()) {
    if (entry.isDirectory) continue;
    mkdirSync(dirname(join(folder, entry.entryName)), { recursive: true });
    writeFileSync(join(folder, entry.entryName), entry.getData());
  }
  run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  run('npx', ['wxt', 'build', '-b', 'firefox'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const built = join(folder, '.output/firefox-mv2');
  const files = readdirSync(built, { recursive: true }).filter((file) => statSync(join(built, file)).isFile()).sort();
  const packed = new Map(zip('firefox').getEntries().filter((entry) => !entry.isDirectory).map((entry) => [entry.entryName, entry.getData()]));
  const other = files.filter((file) => !packed.get(file)?.equals(readFileSync(join(built, file))));
  if (files.length !== packed.size || other.length > 0) {
    console.error(`${packed.size} files are packed, ${files.length} were built; not the same: ${other.join(', ') || 'none of them'}`);
    process.exitCode = 1;
  } else {
    console.log(`${files.length} files of the Firefox package come out of the source archive, byte for byte`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
