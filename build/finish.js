/** The end of `npm run build`, once all scripts are written. */
import {writeImmutable} from './immutable.js';
import {printSizes} from './sizes.js';

writeImmutable();
process.exitCode = printSizes() ? 0 : 1;
