/** The builder, as it is served: from a blank page to the code that shows an exercise. */
import {expect} from '@open-wc/testing';
import {example} from '../../demo/builder/example.js';
import {frames, until, words} from '../helpers/card.js';
import {resetMouse, sendKeys, sendMouse} from '../helpers/commands.js';
import {
  active,
  copies,
  draftKept,
  expectAccessiblePage,
  find,
  memory,
  named,
  nameOf,
  openBuilder,
  reload,
  saved,
  tabTo,
  write,
} from '../helpers/builder.js';
import {cardIn, nameOn, openSource, textOn, untilShown, type Page} from '../helpers/pages.js';
import {waitUntil} from '../helpers/wait-until.js';

const status = (page: Page) => words(find(page, '.toolbar [role=status]'));

const code = (page: Page) => find(page, '#way code').textContent;

const press = (page: Page, name: string) => named(page, name).click();

function choose(page: Page, name: string, value: string) {
  const select = named(page, name) as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
}

/** Chooses files, as the dialog of the browser does. */
function chooseFile(page: Page, name: string, content: string) {
  const field = find(page, 'input[type=file]') as HTMLInputElement;
  const transfer = new page.DataTransfer();
  transfer.items.add(new page.File([content], name));
  field.files = transfer.files;
  field.dispatchEvent(new Event('change', {bubbles: true}));
}

const many = JSON.stringify([
  {name: 'Wall Push-Up', instructions: ['Push.'], primaryMuscles: ['chest']},
  {name: 'Wall sit', steps: ['Sit.'], coach: 'Ada'},
]);

const problematic = {
  exercise: {name: 'Plank', steps: ['Hold.', 42], source: 'javascript:alert(1)'},
  unplaced: [{text: 'Breathe evenly.', under: 'Good to know'}, {text: 'Twice a week.'}],
};

describe('By keyboard alone', () => {
  it('one gets from a blank page to code that shows the exercise', async () => {
    const page = await openBuilder();
    const copied = copies(page);
    await tabTo(page, 'Blank');
    await sendKeys({press: 'Enter'});
    expect(active(page).id).to.equal('edit');
    await tabTo(page, 'Name (needed)');
    await sendKeys({type: 'Plank'});
    await tabTo(page, 'Add a step');
    await sendKeys({press: 'Enter'});
    expect(nameOf(active(page))).to.equal('Step 1');
    await sendKeys({type: 'Hold for 30 seconds.'});
    await tabTo(page, 'Where your files are');
    await sendKeys({type: `${location.origin}/dist`});
    await tabTo(page, 'Tag');
    await sendKeys({press: 'ArrowLeft'});
    expect(nameOf(active(page))).to.equal('Files');
    await sendKeys({press: 'ArrowRight'});
    await tabTo(page, 'Copy');
    await sendKeys({press: 'Enter'});
    await until(() => status(page), 'Copied.');

    const [{plain, html} = {plain: '', html: ''}] = copied;
    expect(html).to.equal(plain);
    const empty = await openSource(plain);
    await untilShown(cardIn(empty), 'Plank');
    expect(textOn(cardIn(empty))).to.contain('Hold for 30 seconds');
  });

  it('one gets a shortcode for WordPress as a line of its own', async () => {
    const page = await openBuilder({exercise: {name: 'Plank'}});
    const copied = copies(page);
    press(page, 'WordPress');
    expect(code(page)).to.match(/^<!-- wp:exercise-elements\/exercise -->/);
    press(page, 'Shortcode, with the plugin');
    named(page, 'Copy').focus();
    await sendKeys({press: 'Enter'});
    await until(() => status(page), 'Copied.');
    const plain = '[exercise src="https://YOUR-SITE.example/exercise/plank.json"]';
    expect(copied).to.deep.equal([{plain, html: `<p>${plain}</p>`}]);
  });

  it('a list is put in order, and the focus stays with what moves', async () => {
    const page = await openBuilder({exercise: {name: 'Plank', steps: ['One', 'Two', 'Three']}});
    named(page, 'Step 1').focus();
    await sendKeys({press: 'Alt+ArrowDown'});
    expect(draftKept().exercise.steps).to.deep.equal(['Two', 'One', 'Three']);
    expect(nameOf(active(page))).to.equal('Step 2');
    expect(status(page)).to.equal('Moved to place 2.');
    named(page, 'Move step 2 down').focus();
    await sendKeys({press: 'Enter'});
    expect(draftKept().exercise.steps).to.deep.equal(['Two', 'Three', 'One']);
    expect(nameOf(active(page))).to.equal('Move step 3 down');
    await sendKeys({press: 'Enter'});
    expect(draftKept().exercise.steps).to.deep.equal(['Two', 'Three', 'One']);
    named(page, 'Remove step 3').focus();
    await sendKeys({press: 'Enter'});
    expect(draftKept().exercise.steps).to.deep.equal(['Two', 'Three']);
    expect(nameOf(active(page))).to.equal('Remove step 2');
  });

  it('what was done is undone and done again, what is typed at once', async () => {
    const page = await openBuilder({exercise: {name: 'Plank'}});
    named(page, 'Name (needed)').focus();
    await sendKeys({press: 'End'});
    await sendKeys({type: 'ing'});
    expect(draftKept().exercise.name).to.equal('Planking');
    await sendKeys({press: 'Control+z'});
    expect(draftKept().exercise.name).to.equal('Plank');
    expect((find(page, '#field-name') as HTMLInputElement).value).to.equal('Plank');
    await sendKeys({press: 'Control+y'});
    expect(draftKept().exercise.name).to.equal('Planking');
  });

  it('lines without a place get one, or go', async () => {
    const page = await openBuilder(problematic);
    named(page, 'Where “Breathe evenly.” belongs').focus();
    press(page, 'Move “Breathe evenly.”');
    expect(status(page)).to.equal('Choose first where it belongs.');
    choose(page, 'Where “Breathe evenly.” belongs', 'tips');
    expect(draftKept().exercise).not.to.have.property('tips');
    press(page, 'Move “Breathe evenly.”');
    expect(draftKept().exercise.tips).to.deep.equal(['Breathe evenly.']);
    expect(nameOf(active(page))).to.equal('Where “Twice a week.” belongs');
    press(page, 'Delete “Twice a week.”');
    expect(draftKept().unplaced).to.deep.equal([]);
    press(page, 'Undo');
    expect(draftKept().unplaced).to.deep.equal([{text: 'Twice a week.'}]);
  });
});

describe('By pointer', () => {
  it('a list is put in order by dragging', async () => {
    const page = await openBuilder({exercise: {name: 'Plank', steps: ['One', 'Two', 'Three']}});
    const frame = page.frameElement ?? page.document.body;
    const [first, , last] = page.document.querySelectorAll('#field-steps-items .handle');
    first?.scrollIntoView({block: 'center'});
    frame.scrollIntoView();
    /** The middle of an element, in the window of the test. */
    const middle = (element?: Element): [number, number] => {
      const {left, top} = frame.getBoundingClientRect();
      const {x, y, width, height} = element?.getBoundingClientRect() ?? new DOMRect();
      return [Math.round(left + x + width / 2), Math.round(top + y + height / 2)];
    };
    const [x, y] = middle(last);
    await sendMouse({type: 'move', position: middle(first)});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [x, y - 10]});
    await sendMouse({type: 'move', position: [x, y + 10]});
    const dragged = '#field-steps-items > .sortable-chosen';
    await waitUntil(
      () => !page.document.querySelector(`${dragged} ~ li:not(.sortable-drag)`),
      'it does not follow the pointer',
    );
    await sendMouse({type: 'up'});
    await resetMouse();
    await waitUntil(() => draftKept().exercise.steps);
    expect(draftKept().exercise.steps).to.deep.equal(['Two', 'Three', 'One']);
    expect((named(page, 'Step 3') as HTMLInputElement).value).to.equal('One');
  });
});

describe('The form', () => {
  it('changes nothing where everything is written again as it was', async () => {
    const page = await openBuilder({exercise: {...example, coach: 'Ada'}});
    const controls = page.document.querySelectorAll<HTMLInputElement>(
      '.edit .field :is(input, textarea)',
    );
    for (const {value, id} of controls) write(page, `#${CSS.escape(id)}`, value);
    expect(controls.length).to.be.above(30);
    expect(draftKept().exercise).to.deep.equal({...example, coach: 'Ada'});
  });

  it('says beside a field what is wrong with it', async () => {
    const page = await openBuilder(problematic);
    const step = named(page, 'Step 2');
    expect(step.getAttribute('aria-invalid')).to.equal('true');
    const told = step.getAttribute('aria-describedby') ?? '';
    expect(words(page.document.getElementById(told) ?? undefined)).to.equal('This should be text.');
    const summary = find(page, '.summary');
    expect(words(summary)).to.contain('2 things cannot be shown as written: Step 2, Source.');
    summary.querySelector('a')?.click();
    expect(nameOf(active(page))).to.equal('Step 2');
    write(page, '#field-steps\\[1\\]', 'Rest.');
    write(page, '#field-source', '');
    expect(page.document.querySelector('.edit .problem')).to.equal(null);
    expect(draftKept().exercise).to.deep.equal({name: 'Plank', steps: ['Hold.', 'Rest.']});
  });

  it('offers the words that are known', async () => {
    const page = await openBuilder({exercise: {name: 'Plank', target: ['core']}});
    const offered = (name: string) =>
      [...((named(page, name) as HTMLInputElement).list?.options ?? [])].map(({value}) => value);
    expect(offered('Level')).to.include('beginner');
    expect(offered('Target muscle 1')).to.include('hip flexors');
  });

  it('reads how long a hold is', async () => {
    const page = await openBuilder({exercise: {name: 'Plank'}});
    write(page, '#field-hold\\.seconds', '30 to 60');
    expect(draftKept().exercise.hold).to.deep.equal({seconds: [30, 60]});
    write(page, '#field-hold\\.seconds', '1 min');
    expect(draftKept().exercise.hold).to.deep.equal({seconds: 60});
    write(page, '#field-hold\\.seconds', 'long');
    expect(words(find(page, '#field-hold\\.seconds-problem'))).to.contain('30 or 30 to 60');
  });

  it('keeps what is typed as it is until it is whole, and every key of it', async () => {
    const page = await openBuilder({exercise: {name: 'Plank', hold: {seconds: 30}}});
    const field = named(page, 'Seconds') as HTMLInputElement;
    field.focus();
    field.select();
    await sendKeys({type: '30-45'});
    expect(field.value).to.equal('30-45');
    expect(draftKept().exercise.hold).to.deep.equal({seconds: [30, 45]});
    await sendKeys({press: 'Tab'});
    expect(field.value).to.equal('30 to 45');
    field.focus();
    await sendKeys({press: 'Control+z'});
    expect(field.value).to.equal('30');
  });

  it('folds nothing away that is being written in', async () => {
    const page = await openBuilder({exercise: {name: 'Plank', hold: {seconds: 30, sets: 2}}});
    const sets = named(page, 'Sets');
    expect(sets.closest('details')?.open).to.equal(true);
    write(page, '#field-hold\\.sets', '');
    expect(sets.closest('details')?.open).to.equal(true);
  });

  it('keeps the focus near what is undone', async () => {
    const page = await openBuilder({exercise: {name: 'Plank'}});
    press(page, 'Add a step');
    expect(nameOf(active(page))).to.equal('Step 1');
    await sendKeys({press: 'Control+z'});
    expect(nameOf(active(page))).to.equal('Add a step');
  });

  it('undoes nothing of the draft where something else is typed', async () => {
    const page = await openBuilder({exercise: {name: 'Plank'}});
    write(page, '#field-name', 'Planking');
    named(page, 'Where your files are').focus();
    await sendKeys({type: 'https'});
    await sendKeys({press: 'Control+z'});
    expect(draftKept().exercise.name).to.equal('Planking');
  });

  it('asks for the folder of pictures that say none', async () => {
    const images = ['plank/0.jpg'];
    const page = await openBuilder({exercise: {name: 'Plank', images}});
    write(page, '#image-base', 'https://example.com/pictures/');
    await waitUntil(() => cardIn(page).shadowRoot?.querySelector('img'), 'no picture');
    expect(cardIn(page).shadowRoot?.querySelector('img')?.src).to.equal(
      'https://example.com/pictures/plank/0.jpg',
    );
    expect(code(page)).to.contain('image-base="https://example.com/pictures/"');
    write(page, '#field-images\\[0\\]\\.src', 'https://example.com/plank.jpg');
    expect(page.document.querySelector('#image-base')).to.equal(null);
  });

  it('knows whose video it is, and finds its picture or says why not', async () => {
    const page = await openBuilder({exercise: {name: 'Plank'}});
    write(page, '#field-video\\.url', 'https://vimeo.com/1084537');
    const group = named(page, 'Address').closest('fieldset') ?? undefined;
    expect(words(group)).to.contain('cannot be known without asking Vimeo');
    write(page, '#field-video\\.poster', 'https://example.com/plank.jpg');
    expect(words(group)).to.contain('A video on Vimeo.').and.not.to.contain('cannot be known');
    write(page, '#field-video\\.poster', '');
    write(page, '#field-video\\.url', 'https://youtu.be/aqz-KE-bpKQ');
    press(page, 'Find its picture');
    expect(nameOf(active(page))).to.equal('Picture before it plays');
    expect(draftKept().exercise.video).to.deep.equal({
      url: 'https://youtu.be/aqz-KE-bpKQ',
      poster: 'https://i.ytimg.com/vi/aqz-KE-bpKQ/hqdefault.jpg',
    });
    write(page, '#field-video\\.url', 'ftp://example.com');
    expect(words(find(page, '#field-video\\.url-problem'))).to.contain('not a web address');
  });
});

describe('The preview', () => {
  it('shows an example, and then what is written', async () => {
    const page = await openBuilder();
    await untilShown(cardIn(page), example.name);
    write(page, '#field-name', 'Plank');
    await untilShown(cardIn(page), 'Plank');
  });

  it('is as wide, as dark and in the language that one wants, and fits', async () => {
    const page = await openBuilder({exercise: example});
    choose(page, 'Width', '1200');
    choose(page, 'Page', 'dark');
    choose(page, 'Language', 'es');
    const sheet = find(page, '.sheet');
    expect(sheet.offsetWidth).to.equal(1200);
    const room = find(page, '.window').clientWidth + 1;
    await waitUntil(() => sheet.getBoundingClientRect().width <= room, 'it does not fit');
    expect(page.getComputedStyle(sheet).colorScheme).to.equal('dark');
    await waitUntil(() => textOn(cardIn(page)).includes('Músculos'), 'it is not in Spanish');
  });

  it('is in any other language with English words, and says so', async () => {
    const page = await openBuilder({exercise: example});
    const {options} = named(page, 'Language') as HTMLSelectElement;
    expect([...options].map(({text}) => text)).to.include.members([
      'Español',
      'Deutsch',
      'Français',
    ]);
    choose(page, 'Language', 'de');
    expect(words(find(page, '.preview'))).to.contain('no words in Deutsch');
    expect(find(page, '.sheet').lang).to.equal('de');

    choose(page, 'Language', '');
    write(page, '#lang', 'pt-br');
    expect(words(find(page, '.preview'))).to.contain('no words in Português (Brasil)');
    expect(find(page, '.sheet').lang).to.equal('pt-BR');
    await waitUntil(() => textOn(cardIn(page)).includes('Target muscles'), 'it is not in English');

    write(page, '#lang', 'Portuguese (Brazil)');
    expect(words(find(page, '#lang-problem'))).to.contain('no tag of a language');
    expect(find(page, '.sheet').lang).to.equal('en');
    write(page, '#lang', 'ar-EG');
    expect(words(find(page, '.preview'))).not.to.contain('no words in');
    await waitUntil(() => textOn(cardIn(page)).includes('العضلات'), 'it is not in Arabic');
  });

  it('has the look that was picked, and says whether it can be read', async () => {
    const page = await openBuilder({exercise: example});
    press(page, 'Own accent');
    write(page, '[aria-label="Colour of the accent"]', '#ffee00');
    const style = page.getComputedStyle(cardIn(page));
    expect(style.getPropertyValue('--exercise-accent')).to.equal('#ffee00');
    expect(words(find(page, '.verdicts'))).to.contain('✕ Accent on a light page: 1.2 to 1');
    expect(code(page)).to.contain('--exercise-accent: #ffee00');
  });
});

describe('A draft', () => {
  it('survives a reload at any point', async () => {
    const page = await openBuilder();
    press(page, 'An example');
    write(page, '#field-name', 'Wall sit, deeper');
    press(page, 'Own accent');
    press(page, 'React');
    await reload(page);
    await untilShown(cardIn(page), 'Wall sit, deeper');
    expect((named(page, 'Own accent') as HTMLInputElement).checked).to.equal(true);
    expect(code(page)).to.contain('Wall sit, deeper').and.to.contain('export function');
  });

  it('is undone and done again after a reload, too', async () => {
    const page = await openBuilder();
    press(page, 'An example');
    write(page, '#field-name', 'Wall sit, deeper');
    press(page, 'Own accent');
    press(page, 'Undo');
    await reload(page);
    press(page, 'Redo');
    expect(draftKept().theme).to.have.property('accent');
    press(page, 'Undo');
    press(page, 'Undo');
    expect(draftKept().exercise.name).to.equal('Wall sit');
    press(page, 'Undo');
    expect(draftKept().exercise).to.deep.equal({});
    expect(named(page, 'Undo').getAttribute('aria-disabled')).to.equal('true');
  });

  it('that another tab has changed begins anew', async () => {
    const page = await openBuilder({exercise: {name: 'Plank'}});
    write(page, '#field-name', 'Planking');
    const kept = localStorage.getItem(memory) ?? '';
    localStorage.setItem(memory, kept.replace('Planking', 'Planks'));
    await reload(page);
    expect(draftKept().exercise.name).to.equal('Planks');
    expect(named(page, 'Undo').getAttribute('aria-disabled')).to.equal('true');
  });

  it('is not needed for a text to survive a reload before it is sorted', async () => {
    const page = await openBuilder();
    write(page, '#paste', 'Plank');
    await reload(page);
    expect((find(page, '#paste') as HTMLTextAreaElement).value).to.equal('Plank');
    press(page, 'Sort it into fields');
    await reload(page);
    expect(draftKept().exercise.name).to.equal('Plank');
    expect(
      (find(page, '#paste') as HTMLTextAreaElement).value,
      'it can be put right and sorted again',
    ).to.equal('Plank');
    press(page, 'Blank');
    expect((find(page, '#paste') as HTMLTextAreaElement).value).to.equal('');
  });

  it('stays as it is where something cannot be read', async () => {
    const page = await openBuilder({exercise: {name: 'Plank'}});
    const unreadable: Record<string, [content: string, why: string]> = {
      'empty.txt': ['', 'nothing in it'],
      'half.json': ['{"name": "Wall sit", ', 'looks like JSON'],
      'post.docx': ['PK\u0003\u0004\0\0', 'is no text'],
      'recipe.json': ['{"flour": 500}', 'no exercise in this'],
    };
    for (const [name, [content, why]] of Object.entries(unreadable)) {
      chooseFile(page, name, content);
      await waitUntil(() => status(page).includes(why), `${name}: ${status(page)}`);
      expect(draftKept().exercise).to.deep.equal({name: 'Plank'});
    }
    write(page, '#paste', '{"flour": 500}');
    press(page, 'Sort it into fields');
    expect((find(page, '#paste') as HTMLTextAreaElement).value).to.equal('{"flour": 500}');
    expect(draftKept().exercise).to.deep.equal({name: 'Plank'});
  });

  it('is said not to be kept where the device keeps nothing', async () => {
    const page = await openBuilder({exercise: {name: 'Plank'}});
    page.Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    write(page, '#field-name', 'Planking');
    expect(words(find(page, '.toolbar [role=alert]'))).to.contain('Not kept on this device');
  });

  it('that another tab changes meanwhile can be taken over, or not', async () => {
    const page = await openBuilder({exercise: {name: 'Plank'}});
    const elsewhere = (name: string) =>
      localStorage.setItem(
        memory,
        JSON.stringify({draft: {exercise: {name}, unplaced: [], theme: {}}, view: {}}),
      );
    elsewhere('Wall sit');
    await waitUntil(() => page.document.querySelector('#other-tab'), 'nothing is said of it');
    press(page, 'Take that one');
    expect(draftKept().exercise.name).to.equal('Wall sit');
    press(page, 'Undo');
    elsewhere('Squat');
    await waitUntil(() => page.document.querySelector('#other-tab'));
    press(page, 'Keep this one');
    expect(draftKept().exercise.name).to.equal('Plank');
  });

  it('that cannot be read costs nothing but itself', async () => {
    for (const kept of ['{', '[]', '{"draft":{"exercise":4},"view":{}}']) {
      localStorage.setItem(memory, kept);
      const page = await openBuilder();
      await untilShown(cardIn(page), example.name);
    }
  });

  it('comes from a file, in which one is searched for', async () => {
    const page = await openBuilder();
    chooseFile(page, 'many.json', many);
    await waitUntil(() => page.document.querySelector('#search'), 'no list to choose from');
    expect(active(page).id).to.equal('search');
    expect(status(page)).to.equal('2 exercises: choose one of them.');
    await reload(page);
    press(page, 'None of them');
    expect(page.document.querySelector('#search')).to.equal(null);
    chooseFile(page, 'many.json', many);
    await waitUntil(() => page.document.querySelector('#search'));
    write(page, '#search', 'sit');
    press(page, 'Wall sit');
    expect(draftKept().exercise).to.deep.equal({name: 'Wall sit', steps: ['Sit.'], coach: 'Ada'});
    expect(status(page)).to.equal('Opened “Wall sit”.');
  });

  for (const [name, content] of [
    ['post.html', '<h1>Plank</h1><h2>Steps</h2><ol><li>Lie down.<li>Lift.</ol>'],
    ['post.md', '# Plank\n\n## Steps\n\n1. Lie down.\n2. Lift.\n'],
  ] as const) {
    it(`comes from a file such as ${name}`, async () => {
      const page = await openBuilder();
      chooseFile(page, name, content);
      await until(() => nameOn(cardIn(page)), 'Plank');
      expect(draftKept().exercise.steps).to.deep.equal(['Lie down.', 'Lift.']);
    });
  }

  it('comes from a file that is dropped on the page', async () => {
    const page = await openBuilder();
    const dataTransfer = new page.DataTransfer();
    dataTransfer.items.add(new page.File(['{"name": "Plank", "steps": ["Hold."]}'], 'plank.json'));
    const drop = new page.DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true});
    page.document.body.dispatchEvent(drop);
    await until(() => nameOn(cardIn(page)), 'Plank');
  });

  it('comes from a text that is pasted, with the lines that have no place in sight', async () => {
    const page = await openBuilder();
    write(
      page,
      '#paste',
      'Plank\n\nSteps\n1. Lie down.\n2. Lift your hips.\n\nComments (3)\nNice!',
    );
    press(page, 'Sort it into fields');
    const {exercise, unplaced} = draftKept();
    expect(exercise).to.deep.include({name: 'Plank', steps: ['Lie down.', 'Lift your hips.']});
    expect(unplaced.map(({text}) => text).join(' ')).to.contain('Nice!');
    expect(words(find(page, '.unplaced'))).to.contain('Nice!');
    expect(status(page)).to.contain('without a place');
  });

  it('comes from what another page has on the clipboard', async () => {
    const page = await openBuilder();
    const field = find(page, '#paste') as HTMLTextAreaElement;
    const clipboard: Record<string, string> = {
      'text/html': '<h1>Plank</h1><h2>Steps</h2><ol><li>Lie down.<li>Lift.</ol>',
      'text/plain': 'Plank Steps Lie down. Lift.',
    };
    const clipboardData = {getData: (type: string) => clipboard[type] ?? ''};
    field.dispatchEvent(Object.assign(new Event('paste', {bubbles: true}), {clipboardData}));
    // As the browser does once the event is over.
    field.value = clipboardData.getData('text/plain');
    await frames();
    press(page, 'Sort it into fields');
    expect(draftKept().exercise).to.deep.equal({name: 'Plank', steps: ['Lie down.', 'Lift.']});
  });

  it('comes from JSON that is pasted', async () => {
    const page = await openBuilder();
    write(page, '#paste', '{"name": "Plank", "steps": ["Hold."]}');
    press(page, 'Sort it into fields');
    expect(draftKept().exercise).to.deep.equal({name: 'Plank', steps: ['Hold.']});
  });
});

it('The page leads to the notices of what is in its script', async () => {
  const page = await openBuilder();
  const {href} = find(page, 'footer a') as HTMLAnchorElement;
  const notices = await (await fetch(href)).text();
  for (const name of ['lit-html', 'valibot', 'sortablejs', 'colorjs.io', 'marked', '@lezer/html'])
    expect(notices).to.match(RegExp(`^${name}\n\n[^]*?Copyright`, 'm'));
  expect(notices).not.to.contain('null');
});

describe('A download', () => {
  const exercise = {...example, coach: 'Ada'};

  it('of the JSON is the draft', async () => {
    const page = await openBuilder({exercise});
    const files = saved(page);
    press(page, 'Files');
    press(page, 'Download the JSON');
    expect(files[0]?.name).to.equal('wall-sit.json');
    expect(JSON.parse((await files[0]?.content) ?? '')).to.deep.equal(exercise);
  });

  it('of the draft opens here again, with all that belongs to it', async () => {
    const draft = {exercise, unplaced: [{text: 'Breathe.'}], theme: {accent: '#0b62c4'}};
    const page = await openBuilder(draft);
    expect(words(find(page, '.take-away .problem'))).to.contain('One line has no place yet');
    const files = saved(page);
    press(page, 'Files');
    press(page, 'Download the draft');
    expect(files[0]?.name).to.equal('wall-sit.draft.json');
    const content = (await files[0]?.content) ?? '';
    press(page, 'Blank');
    chooseFile(page, 'wall-sit.draft.json', content);
    await until(() => status(page), 'Your draft, as it was saved.');
    expect(draftKept()).to.deep.equal(draft);
  });

  it('of a whole page shows the exercise', async () => {
    const page = await openBuilder({exercise, theme: {accent: '#0b62c4'}});
    const files = saved(page);
    press(page, 'Files');
    press(page, 'Download a whole page');
    await until(() => files[0]?.name, 'wall-sit.html');
    const whole = await openSource((await files[0]?.content) ?? '');
    await untilShown(cardIn(whole), example.name);
    expect(status(page)).to.equal('Saved.');
  });
});

describe('Every state is accessible', () => {
  const tabs = ['Tag', 'Frame', 'WordPress', 'Ghost', 'React', 'Files'];
  const states: Record<string, () => Promise<Page>> = {
    'at the start': () => openBuilder(),
    'with problems and lines without a place': () => openBuilder(problematic),
    'with a look': () => openBuilder({exercise: example, theme: {accent: '#0b62c4'}}),
    'in a language that is typed wrongly': async () => {
      const page = await openBuilder({exercise: example});
      choose(page, 'Language', '');
      write(page, '#lang', '!');
      return page;
    },
    'with a list to choose from': async () => {
      const page = await openBuilder();
      chooseFile(page, 'many.json', many);
      await waitUntil(() => page.document.querySelector('#search'));
      return page;
    },
  };
  for (const tab of tabs)
    states[`to take away: ${tab}`] = async () => {
      const page = await openBuilder({exercise: example});
      press(page, tab);
      return page;
    };

  for (const [name, bring] of Object.entries(states)) {
    it(name, async () => {
      await expectAccessiblePage(await bring());
    });
  }

  it('on 320 px, where all can be touched', async () => {
    const page = await openBuilder({
      ...problematic,
      exercise: {...example, ...problematic.exercise},
    });
    (page.frameElement as HTMLElement).setAttribute('width', '320');
    await waitUntil(() => page.innerWidth === 320);
    for (const details of page.document.querySelectorAll('details')) details.open = true;
    expect(page.document.documentElement.scrollWidth).to.be.at.most(320);
    const controls = page.document.querySelectorAll<HTMLElement>(
      '#builder :is(button, .button, select, textarea, summary, input:not(.unseen, .tick *))',
    );
    const small = [...controls].filter(each => each.getBoundingClientRect().height < 44);
    expect(small.map(nameOf)).to.deep.equal([]);
  });
});
