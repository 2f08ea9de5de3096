/** `npm run docs`: writes into the documents what is derived from the last build. */
import {writeFileSync} from 'node:fs';
import {addressOf, documents, renewed} from './documents.js';

for (const name of documents) writeFileSync(addressOf(name), await renewed(name));
