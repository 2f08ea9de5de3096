/*
 * How write-ups call what an exercise has: the titles of sections and the labels of single facts,
 * in English and in Spanish, each by the field that it leads to. Plurals, accents and small words
 * are left out on both sides: see `keyOf`.
 */
export const titles = {
  name: 'exercise|exercise name|title|nombre|título|ejercicio',
  likes: 'likes|me gusta',
  overview:
    'overview|about|description|introduction|intro|what is|what are|summary|benefits|key benefits|health benefits|main benefits|why do|why you should do|why it works|why i love|purpose|descripción|introducción|beneficios|qué es|qué son|resumen|para qué sirve|por qué hacerlo|por qué hacer',
  steps:
    'steps|how to|how to do|how to perform|how to execute|how do|how do you do|how it’s done|instructions|directions|technique|performing|form|correct form|proper form|proper technique|procedure|method|step by step|step by step guide|step by step instructions|movement|setup|set up|preparation|starting position|cómo hacer|cómo hacerlo|cómo se hace|cómo realizar|cómo realizarlo|instrucciones|pasos|paso a paso|ejecución|técnica',
  tips: 'tips|pro tips|trainer tips|coach tips|coaching tips|expert tips|form tips|safety tips|tips and tricks|cues|form cues|coaching cues|coaching points|key points|advice|notes|coach notes|pointers|hints|helpful hints|do|things to remember|safety|precautions|consejos|trucos|recomendaciones|notas',
  mistakes:
    'mistakes|mistakes to avoid|how not to|how not to do|how not to perform|what not to do|errors|avoid|things to avoid|what to avoid|don’t|do not|faults|form faults|watch out for|caution|warning|mistakes i see|mistakes i often see|mistakes i see a lot|mistakes i see all the time|mistakes people make|mistakes you make|mistakes beginners make|errores|errores comunes|errores frecuentes|errores que evitar|errores a evitar|qué evitar|evita|qué no hacer|errores que veo|errores que veo siempre',
  variations:
    'variations|variants|modifications|progressions|regressions|variations and modifications|modifications and variations|variations and progressions|progressions and regressions|make it easier|make it harder|how to make it easier|how to make it harder|easier|harder|easier version|harder version|easier variation|harder variation|easier option|harder option|variaciones|variantes|modificaciones|progresiones|más fácil|más difícil|versión fácil|versión difícil|versión más fácil|versión más difícil',
  alternatives:
    'alternatives|similar|related|substitutes|substitutions|replacements|other exercises|try instead|alternativas|ejercicios similares|ejercicios alternativos',
  target:
    'target|targets|target muscle|target muscle group|targeted muscles|primary|primary target|primary muscles|primary muscle group|muscles|muscles worked|muscles used|muscles targeted|muscles involved|what muscles does it work|works|muscles it works|what it works|muscle group|main muscle|main muscle worked|main muscle group|prime mover|agonist|body part|músculos|músculo principal|músculos principales|músculos trabajados|músculos implicados|grupo muscular|trabaja|qué trabaja|músculos que trabaja',
  secondary:
    'secondary|secondary target|secondary muscles|secondary muscle group|secondary muscles worked|synergists|stabilizers|stabilisers|supporting muscles|assisting muscles|also works|other muscles|other muscles worked|músculos secundarios|secundarios',
  execution: 'execution|mechanics|mechanics type|movement type|tipo de movimiento|mecánica',
  force: 'force|force type|type of force|fuerza|tipo de fuerza',
  equipment:
    'equipment|required equipment|equipment required|equipment needed|equipment used|needed equipment|what you need|what you’ll need|what you will need|you need|you’ll need|you will need|gear|props|tools|equipo|equipo necesario|equipamiento|material|material necesario|qué necesitas|necesitas|lo que necesitas|necesitarás|vas a necesitar',
  level:
    'level|fitness level|difficulty|difficulty level|experience|experience level|skill level|nivel|dificultad|nivel de dificultad',
  hold: 'hold|hold time|hold for|sets|rounds|rest|rest time|mantener|series|descanso',
  video:
    'video|video tutorial|video demonstration|watch|watch the video|youtube|vimeo|demo|ver vídeo',
  license: 'license|licence|licensed under|text license|text licence|licencia',
  author: 'author|by|written by|posted by|words by|text by|autor|autora|por|escrito por',
  source:
    'source|original|originally published|originally published at|first published|first published at|via|fuente|origen',
  /** Over a group of facts. */
  synopsis:
    'synopsis|exercise synopsis|profile|exercise profile|at a glance|quick facts|facts|key facts|details|exercise details|ficha|ficha técnica|datos',
  /** What many pages have and an exercise has not. */
  nowhere:
    'exercise type|type|workout type|reps|repetitions|repeticiones|tempo|frequency|duration|time|duración|tiempo|faq|faqs|frequently asked questions|questions|related posts|related articles|related videos|related workouts|you may also like|you might also like|comments|leave a reply|leave a comment|about the author|about me|share|share this|share this post|conclusion|final thoughts|final word|bottom line|references|table of contents|contents|in this article|newsletter|subscribe|tags|category|categories|bonus|date|published|preguntas frecuentes|comentarios|timer|stopwatch|images|pictures|photos|advertisement|disclaimer',
};

export type Place = keyof typeof titles;

/** Words that a title may have or lack: "5 of the Most Common Mistakes with This Exercise". */
const FILLERS = new Set(
  'a an the this that these your my our of for in on with it and common most top best some great good exercise exercises here are el la los las un una de del al este esta ejercicio ejercicios'.split(
    ' ',
  ),
);

/** "5 Dos & Don’ts:" → ["do", "dont"] */
function keyOf(words: readonly string[]): string {
  const telling = words.filter(word => !FILLERS.has(word));
  return (telling.length ? telling : words).map(word => word.replace(/s$/, '')).join(' ');
}

function wordsOf(title: string): string[] {
  const words = title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}’']/gu, '')
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).filter((word, at) => at > 0 || !/^\d+$/.test(word));
}

const places = new Map<string, Place>();
for (const [place, words] of Object.entries(titles) as [Place, string][]) {
  for (const title of words.split('|')) places.set(keyOf(wordsOf(title)), place);
}

/** How a line begins that a page has around a post: it comes in more words than could be listed. */
const around = [
  '(?:please )?subscribe',
  'sign up (?:to|for|now|here|below)',
  'join (?:my|our|the) (?:\\S+ ){0,2}(?:newsletter|list|community|club|group|challenge)',
  '(?:get|download|grab) (?:my|our|your|the) (?:\\S+ ){0,2}(?:newsletter|e-?book|app|pdf|plan|program(?:me)?|checklist)',
  'follow (?:me|us)',
  'find (?:me|us) on',
  '(?:please )?share (?:this (?:post|article|page|exercise|workout|with|on|via)|(?:it )?with (?:a|your) friends?)',
  '(?:more|recent|latest|popular|related|recommended|previous|next) (?:posts?|articles?|reads|stories|videos?|workouts?)',
  'more from',
  'you (?:may|might|will) (?:also )?(?:like|love|enjoy)',
  '(?:keep|continue) reading',
  'read (?:more|next)',
  'click here',
  'leave (?:a|your) (?:comment|reply)',
  '(?:filed|posted) (?:under|in)',
  'tagged (?:with|in|as)',
  'copyright',
  'all rights reserved',
  'privacy policy',
  'affiliate',
  'suscríbete',
  'síg(?:ueme|uenos)',
  'comparte est[eao]',
  '(?:artículos|entradas) relacionad[oa]s',
  'sobre (?:la autora|el autor)',
  'dej(?:a|e) (?:un|tu|su) comentario',
];

const AROUND = RegExp(`^(?:${around.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** Longer, it is no title. */
const LONGEST = 90;

/** Where a title or a label leads, in whichever words; the exercise's own name may stand in it. */
export function placeOf(title: string, name = ''): Place | undefined {
  if (title.length > LONGEST) return undefined;
  if (AROUND.test(title)) return 'nowhere';
  if (title.endsWith('.')) return undefined;
  const words = wordsOf(title);
  const own = wordsOf(name).join(' ');
  const others = own && ` ${words.join(' ')} `.replace(RegExp(` ${own}s? `), ' ').trim();
  return places.get(keyOf(words)) ?? (others ? places.get(keyOf(others.split(' '))) : undefined);
}
