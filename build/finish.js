/** The end of `npm run build`, once all scripts are written. */
import {readFileSync, writeFileSync} from 'node:fs';
import {writeImmutable} from './immutable.js';
import {printSizes} from './sizes.js';
import {writePlugin} from './wordpress.js';

/** What is in the scripts asks for its notice to come along; in a file of its own no visitor pays for it. */
const bundled = {lit: 'LICENSE', 'lean-qr': 'LICENSE', valibot: 'LICENSE.md'};

writeFileSync(
  'dist/LICENSES.txt',
  Object.entries(bundled)
    .map(([name, file]) => `${name}\n\n${readFileSync(`node_modules/${name}/${file}`)}`)
    .join('\n\n'),
);
writeImmutable();
await writePlugin();
process.exitCode = printSizes() ? 0 : 1;
