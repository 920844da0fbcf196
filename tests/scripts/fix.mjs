// `npm run fix`: repairs everything that a machine can repair.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, setUp } from './set-up.mjs';

setUp();
run('npx', ['oxlint', '--type-aware', '--fix', 'entrypoints', 'components', 'utils', 'tests']);
if (existsSync(join(root, 'tests/scripts/generate-date-tables.mjs'))) run(process.execPath, ['tests/scripts/generate-date-tables.mjs']);
run('npx', ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--update']);
