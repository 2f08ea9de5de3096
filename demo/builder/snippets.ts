import {escaped, renderFallback} from '../../src/elements/exercise-card/fallback.js';
import {slug, type ExerciseRecord} from '../../src/exercise/list.js';
import {parseExercise} from '../../src/exercise/parse.js';
import {themeNames, variables, type Theme} from './theme.js';

/** What is taken away. */
export interface Embed {
  readonly exercise: ExerciseRecord;
  readonly theme: Theme;
  /** Where the files of dist lie, with a slash at the end. */
  readonly base: string;
  /** In which it was previewed. */
  readonly lang: string;
  /** Where pictures lie whose addresses are relative. */
  readonly imageBase?: string | undefined;
}

/** Attributes of the element; English, in which the preview begins, gives way to the page's language. */
function attributesOf({lang, imageBase}: Embed): Record<string, string> {
  return {...(lang !== 'en' && {lang}), ...(imageBase && {'image-base': imageBase})};
}

const written = (attributes: Readonly<Record<string, string>>) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');

/** Somebody's server whose name nobody has told yet. */
export const somewhere = 'https://YOUR-SITE.example/exercise/';

export const jsonOf = ({exercise}: Embed): string => JSON.stringify(exercise, null, 2);

/** What the file with the JSON is called: "wall-sit.json". */
export function fileName({exercise}: Embed, ending = 'json'): string {
  return `${slug(titleOf(exercise)) || 'exercise'}.${ending}`;
}

/** JSON that nothing in it can end early, whatever its texts say. */
const jsonInHtml = (embed: Embed) => jsonOf(embed).replaceAll('<', '\\u003c');

const titleOf = (exercise: ExerciseRecord) => parseExercise(exercise).exercise?.name ?? 'Exercise';

/** For readers, feeds and search engines wherever the script does not run. */
function fallback({exercise, lang}: Embed): string {
  const {exercise: read} = parseExercise(exercise);
  return read ? `\n${renderFallback(read, {lang})}` : '';
}

function styleOf({theme}: Embed): string {
  const lines = variables(theme).map(([name, value]) => `  ${name}: ${value};\n`);
  return lines.length > 0 ? `<style>\nexercise-card {\n${lines.join('')}}\n</style>\n` : '';
}

const scriptOf = ({base}: Embed) =>
  `<script type="module" src="${escaped(`${base}exercise-elements.js`)}"></script>\n`;

const data = (embed: Embed) =>
  `\n<script type="application/json">\n${jsonInHtml(embed)}\n</script>`;

/** The element with what it has of its own, and what is read where no script runs. */
const card = (embed: Embed, inside: string, src?: string) =>
  `<exercise-card${written({...(src && {src}), ...attributesOf(embed)})}>${inside}${fallback(embed)}\n</exercise-card>`;

/** One tag, the exercise inside of it. */
export const tag = (embed: Embed): string =>
  `${styleOf(embed)}${scriptOf(embed)}${card(embed, data(embed))}`;

/** One tag, the exercise in a file beside the script. */
export const tagWithFile = (embed: Embed): string =>
  `${styleOf(embed)}${scriptOf(embed)}${card(embed, '', embed.base + fileName(embed))}`;

/** A frame, its look and its exercise in its address. */
export function frame(embed: Embed): string {
  const {exercise, theme, base} = embed;
  const query = new URLSearchParams(attributesOf(embed));
  for (const name of themeNames) if (theme[name]) query.set(name, theme[name]);
  const look = query.size > 0 ? `?${String(query)}` : '';
  const address = `${base}frame.html${look}#exercise=${encodeURIComponent(JSON.stringify(exercise))}`;
  return `<iframe
  src="${escaped(address)}"
  title="${escaped(titleOf(exercise))}"
  width="100%"
  height="700"
  style="border: 0"
  allow="fullscreen; screen-wake-lock; autoplay"
  loading="lazy"
></iframe>`;
}

/** The frame, and the script that gives it the height of its content. */
export const frameThatFits = (embed: Embed): string =>
  `${frame(embed)}\n<script src="${escaped(`${embed.base}frame-height.js`)}" defer></script>`;

/** As the editor of WordPress writes a Custom HTML block. */
export const wordpress = (html: string): string => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;

/** For the plugin of WordPress: the exercise in a file. */
export function shortcode(embed: Embed): string {
  const accent = accentOf(embed);
  return `[exercise src="${addressOfFile(embed)}"${accent && ` accent="${accent}"`}]`;
}

/** As the plugin's Exercise block saves itself; its text is there without the plugin, too. */
export function block(embed: Embed): string {
  const accent = accentOf(embed);
  const href = addressOfFile(embed).replaceAll('&', '&amp;');
  return `<!-- wp:exercise-elements/exercise ${accent && `{"accent":"${accent}"} `}-->
<div class="wp-block-exercise-elements-exercise"><div class="exercise-text">${fallback(embed).trim()}</div><p><a class="exercise-link" href="${href}">${inBlock(titleOf(embed.exercise))}</a></p></div>
<!-- /wp:exercise-elements/exercise -->`;
}

/** A colour and nothing else, so that neither the shortcode nor the comment can end in it. */
const accentOf = ({theme: {accent = ''}}: Embed) => (/^#[\da-f]{6}$/i.test(accent) ? accent : '');

/** Without the signs that a shortcode may end in. */
const addressOfFile = (embed: Embed) =>
  (embed.base + fileName(embed)).replace(/["<>[\]\s]/g, encodeURIComponent);

/** Text as the editor of WordPress writes it: what looks like a character reference stays as it is. */
const inBlock = (text: string) =>
  text.replace(/&(?!(?:[a-z\d]+|#\d+|#x[a-f\d]+);)/gi, '&amp;').replaceAll('<', '&lt;');

/** A component for React 19. */
export function react(embed: Embed): string {
  const {exercise, theme} = embed;
  const style = Object.fromEntries(variables(theme));
  const props = Object.entries(attributesOf(embed)).map(
    ([name, value]) => ` ${name}={${JSON.stringify(value)}}`,
  );
  const styled = Object.keys(style).length > 0;
  return `import 'exercise-elements/define/exercise-card.js';

const exercise = ${JSON.stringify(exercise, null, 2)};
${styled ? `\nconst look = ${JSON.stringify(style, null, 2)};\n` : ''}
export function Exercise() {
  return <exercise-card exercise={exercise}${props.join('')}${styled ? ' style={look}' : ''} />;
}`;
}

/** A page by itself, the script inside of it: one file that works from anywhere, offline too. */
export function wholePage(embed: Embed, script: string): string {
  // Neither can end the element that it stands in, or begin one.
  const code = script.replace(/<(?=\/script|script|!--)/gi, '\\x3c');
  return `<!doctype html>
<html lang="${escaped(embed.lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escaped(titleOf(embed.exercise))}</title>
<style>
body { max-width: 48rem; margin: 0 auto; padding: 1rem; font-family: system-ui, sans-serif; }
</style>
${styleOf(embed)}</head>
<body>
${card(embed, data(embed))}
<script>${code}</script>
</body>
</html>
`;
}
