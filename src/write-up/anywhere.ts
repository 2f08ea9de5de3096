/* What is taken from a line wherever it stands. */
import {videoSource} from '../exercise/video.js';
import {webAddress} from '../exercise/web-address.js';
import type {Block} from './blocks.js';
import type {Draft} from './draft.js';
import {bylineIn, factIn, licenseIn} from './facts.js';
import {pairIn} from './pair.js';
import {addressPattern, hasWords, wholeAddress, wordCount} from './text.js';
import {placeOf} from './titles.js';

/** Takes the first video that a text or a link of it leads to; answers what is left of the block. */
export function takeVideo(draft: Draft, block: Block): Block {
  if (draft.has('video')) return block;
  const isVideo = (address: string) =>
    webAddress(address) !== undefined && videoSource(address).kind !== 'page';
  const [written] = addressPattern.exec(block.text) ?? [];
  const url = written && wholeAddress(written);
  if (url && isVideo(url)) {
    draft.take('video', {value: {url}}, {text: written});
    const text = block.text.replace(written, '').trim();
    // "Watch it here:" has said what it had to say.
    if (wordCount(text) > 4) return {...block, text};
    draft.leave(text);
    return {...block, text: ''};
  }
  const link = block.links?.find(({href}) => isVideo(href));
  if (!link) return block;
  draft.take('video', {value: {url: link.href}}, {text: link.href});
  return {...block, links: block.links?.filter(each => each !== link) ?? []};
}

export function takeImage(draft: Draft, {label = '', text, links}: Block, src: string) {
  draft.leave(label);
  if (webAddress(src) === undefined) draft.leave(text, src);
  else draft.list('images').push({src, ...(hasWords(text) && {alt: text})});
  draft.leaveLinks(links);
}

/** Who wrote it, and under which licence. */
export function takeOrigin(draft: Draft, block: Block): boolean {
  const byline = bylineIn(block.text);
  if (byline) draft.take('author', byline, block);
  const license = byline ? undefined : licenseIn(block);
  if (license) draft.take('license', license, block);
  return Boolean(byline ?? license);
}

/** What stands beside the text: of it where a label or a byline says so, and never of a section. */
export function takeBeside(draft: Draft, block: Block) {
  const {kind, label = '', text, links, image} = block;
  const pair = image === undefined ? pairIn(block) : undefined;
  const place = pair && placeOf(pair.label, draft.name);
  const line = {...block, label: pair?.label, text: pair?.value ?? ''};
  const fact = place && place !== 'name' ? factIn(place, line) : undefined;
  const {under} = draft;
  draft.under = undefined;
  if (place && fact) draft.take(place, fact, line);
  else if (image !== undefined || kind === 'item' || !takeOrigin(draft, block))
    draft.leaveLine(label ? `${label}: ${text}` : text, links);
  draft.leave(image ?? '');
  draft.under = under;
}
