/** Exercises and answers of a server to test with. */

/** As little as an exercise can be. */
export const plank = {name: 'Plank', steps: ['Rest on your forearms.', 'Lift your hips.']};

/** Has everything, each text only once, and asks nobody for anything before play. */
export const stretch = {
  id: 'leg-up-hamstring-stretch',
  name: 'Leg Up Hamstring Stretch',
  likes: 12,
  video: {url: 'https://youtu.be/aqz-KE-bpKQ', poster: 'https://i.ytimg.com/vi/aqz-KE-bpKQ/0.jpg'},
  target: ['hamstrings'],
  secondary: ['calves', 'hip flexors'],
  execution: 'isolation',
  force: 'stretch',
  equipment: ['mat', 'strap'],
  level: 'intermediate',
  overview: 'It lengthens the back of the leg.\n\nGood after a run.',
  steps: ['Lie down.', 'Raise one leg.', 'Hold for 30 to 60 seconds, then switch sides.'],
  tips: ['Keep breathing.', 'Relax your neck.'],
  mistakes: ['Lifting the hip.'],
  variations: [
    'With a bent knee',
    {name: 'Against a wall', href: 'https://example.com/wall', description: 'Kinder to the back.'},
  ],
  alternatives: [{name: 'Seated stretch', description: 'On a chair.'}],
  license: {name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/'},
  author: 'Ada Coach',
  source: 'https://example.com/stretch',
};

/** Address of an answer of the test server; see test/helpers/respond.js for what it can be. */
export function answer(options: Readonly<Record<string, string | number>>): string {
  const query = Object.entries(options).map(([key, value]) => [key, String(value)]);
  const address = new URL('/__test__/respond', location.href);
  address.search = new URLSearchParams(query).toString();
  return address.href;
}

/** Address of this JSON. */
export function published(json: unknown, options: Record<string, string | number> = {}): string {
  return answer({body: JSON.stringify(json), ...options});
}

/** Address of a picture of this colour. */
export function picture(colour: string): string {
  const body = `<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect width="30" height="20" fill="${colour}"/></svg>`;
  return answer({type: 'image/svg+xml', body});
}

/** A result of wger's, in German, English and Spanish. */
export const wger = {
  id: 91,
  translations: (
    [
      [1, 'Kniebeuge', 'Hinsetzen und aufstehen.'],
      [2, 'Squat', 'Sit down and stand up.'],
      [4, 'Sentadilla', 'Siéntate y levántate.'],
    ] as const
  ).map(([language, name, text]) => ({
    language,
    name,
    description: `<p>${text}</p>`,
    description_source: text,
  })),
};
