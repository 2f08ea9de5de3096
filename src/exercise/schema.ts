import * as v from 'valibot';
import {describe} from './describe.js';
import {webAddress} from './web-address.js';

/*
 * What an exercise is. The types, `parseExercise` and the published exercise.schema.json all come
 * from here. The first field of an object, and no other, must be there; and it is its shorthand:
 * `"video": "https://…"` is read as `"video": {"url": "https://…"}`.
 */

const text = v.string('This should be text.');

const address = v.pipe(
  v.string('This should be a web address.'),
  v.check(
    written => webAddress(written) !== undefined,
    'This is not a web address that starts with https:// or http://.',
  ),
);

const whole = (least: number, most = 1_000_000_000) => {
  const message = `This should be a whole number from ${least} to ${most}.`;
  return v.pipe(
    v.number(message),
    v.integer(message),
    v.minValue(least, message),
    v.maxValue(most, message),
  );
};

/** A day at most: a hold is not a season. */
const seconds = whole(1, 86_400);

const captions = v.object({
  src: describe(address, 'Address of a WebVTT file.'),
  lang: v.optional(describe(text, 'Language of the captions, such as "en".')),
  label: v.optional(describe(text, 'What the menu calls them, such as "English".')),
});

const video = v.object({
  url: describe(address, 'A page on YouTube or Vimeo, or a video file.'),
  poster: v.optional(describe(address, 'The picture shown before the visitor presses play.')),
  captions: v.optional(
    describe(v.array(captions), 'Captions of a video file, one entry a language.'),
  ),
  duration: v.optional(describe(text, 'ISO 8601, such as "PT1M30S".')),
  uploadDate: v.optional(describe(text, 'ISO 8601, such as "2026-01-31".')),
});

const image = v.object({
  src: describe(
    address,
    'Address of the picture; without https:// it is a file in the folder that image-base names.',
  ),
  alt: v.optional(describe(text, 'What the picture shows, for those who cannot see it.')),
});

const hold = v.object({
  seconds: describe(
    v.union([seconds, v.tuple([seconds, seconds])], 'This should be seconds, or a pair: [30, 60].'),
    'How long to hold: seconds, or the shortest and the longest.',
  ),
  sides: v.optional(describe(whole(1, 2), '2 when left and right are held in turn.')),
  sets: v.optional(describe(whole(1), 'How many times the hold is done.')),
  rest: v.optional(describe(whole(0), 'Seconds of rest between sets.')),
});

const relative = v.object({
  name: describe(text, 'What the other exercise is called.'),
  href: v.optional(describe(address, 'A page about it.')),
  src: v.optional(describe(address, 'Its JSON; it opens in place of this exercise.')),
  description: v.optional(describe(text, 'How it differs, in a sentence.')),
});

const license = v.object({
  name: describe(text, 'Such as "CC BY-SA 4.0".'),
  url: v.optional(describe(address, 'The licence itself.')),
});

const words = v.array(text);
const relatives = v.array(
  v.union([text, relative], 'This should be text, or an object with a name.'),
);

export const exerciseSchema = v.object({
  name: describe(text, 'What the exercise is called.'),
  id: v.optional(describe(text, 'Tells this exercise from others; lower case with hyphens.')),
  likes: v.optional(
    describe(whole(0), 'How many people like it. Leave it out for no like button.'),
  ),
  video: v.optional(describe(video, 'A video of the exercise.')),
  images: v.optional(
    describe(v.array(image), 'Pictures. Two are taken as the start and the end of the movement.'),
  ),
  target: v.optional(describe(words, 'Muscles it is for, such as "hamstrings".')),
  secondary: v.optional(describe(words, 'Muscles that help.')),
  execution: v.optional(describe(text, 'isolation, compound or isometric.')),
  force: v.optional(describe(text, 'push, pull, static or stretch.')),
  equipment: v.optional(describe(words, 'What is needed, such as "barbell" or "bodyweight".')),
  level: v.optional(describe(text, 'beginner, intermediate or advanced.')),
  overview: v.optional(
    describe(text, 'What it is and what it is good for; blank lines part paragraphs.'),
  ),
  steps: v.optional(describe(words, 'How to do it, in order, without numbers.')),
  tips: v.optional(describe(words, 'What helps to do it well.')),
  mistakes: v.optional(describe(words, 'How not to do it.')),
  hold: v.optional(describe(hold, 'For an exercise that is held: how long, and how often.')),
  variations: v.optional(describe(relatives, 'Other ways of doing it.')),
  alternatives: v.optional(describe(relatives, 'Other exercises for the same muscles.')),
  license: v.optional(describe(license, 'Under which terms the text may be used.')),
  author: v.optional(describe(text, 'Who wrote it.')),
  source: v.optional(describe(address, 'Where it was first published.')),
});

export type Exercise = v.InferOutput<typeof exerciseSchema>;
export type Video = v.InferOutput<typeof video>;
export type Image = v.InferOutput<typeof image>;
export type Hold = v.InferOutput<typeof hold>;
/** A variation or an alternative: its words alone, or another exercise. */
export type RelatedExercise = v.InferOutput<typeof relative>;
