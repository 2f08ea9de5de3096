/* The controls of the first page. Each changes what a host page would: an attribute, a class. */
const form = document.querySelector('.controls');
const stage = document.querySelector('#stage');
const face = document.querySelector('#face');

function apply() {
  const {theme, lang, dir, width} = Object.fromEntries(new FormData(form));
  document.documentElement.dataset.theme = theme;
  stage.dataset.width = width;
  stage.lang = lang;
  if (dir) stage.dir = dir;
  else stage.removeAttribute('dir');
  const suffix = lang === 'en' ? '' : `.${lang}`;
  const src = `exercises/leg-up-hamstring-stretch${suffix}.json`;
  if (face.getAttribute('src') !== src) face.setAttribute('src', src);
}

form.addEventListener('change', apply);
// A reload keeps what was chosen.
apply();
