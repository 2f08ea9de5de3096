/** The block editor, by what a person does there. */

/* global wp */

/** Opens the editor, on a new post unless told otherwise. */
export async function openEditor(page, site, path = 'post-new.php') {
  await page.goto(`${site.address}/wp-admin/${path}`);
  await page.waitForFunction(() => globalThis.wp?.data?.select('core/editor')?.getCurrentPostId());
  // A person closes the welcome once; it comes at any moment.
  await page.evaluate(() =>
    wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false),
  );
  await canvas(page);
}

/** The frame in which the post is written. */
export async function canvas(page) {
  const frame = await page.waitForSelector('iframe[name="editor-canvas"]');
  const content = await frame.contentFrame();
  await content.waitForSelector('.is-root-container');
  return content;
}

export async function writeTitle(page, title) {
  const frame = await canvas(page);
  await frame.click('.editor-post-title__input');
  await page.keyboard.type(title);
}

const inserter =
  '.editor-document-tools__inserter-toggle, .edit-post-header-toolbar__inserter-toggle';

/** Inserts a block by the button at the top and the search there. */
export async function insertBySearch(page, title) {
  const count = () =>
    page.evaluate(() => wp.data.select('core/block-editor').getGlobalBlockCount());
  const before = await count();
  const isInserted = () =>
    page
      .waitForFunction(
        before => wp.data.select('core/block-editor').getGlobalBlockCount() > before,
        {timeout: 3000},
        before,
      )
      .catch(() => undefined);
  await page.locator(inserter).click();
  const field = page.locator('.block-editor-inserter__search input');
  const found = page.locator(`::-p-xpath(//*[@role="option"][normalize-space()="${title}"])`);
  // While it opens, letters can get lost, and what was found can move from under the pointer.
  for (let tries = 0; tries < 5 && (await count()) === before; tries++) {
    await field.fill('');
    await field.fill(title);
    const click = found.setTimeout(5000).click();
    await click.then(isInserted, () => undefined);
  }
  await page.locator(inserter).click();
}

/** Inserts a block below the title, by a slash and its name. */
export async function insertBySlash(page, title) {
  const frame = await canvas(page);
  const written = await frame.$('.editor-post-title__input');
  const {width, height} = await written.boundingBox();
  // The toolbar of a block that is selected lies over its beginning.
  await written.click({offset: {x: width - 5, y: height / 2}});
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(`/${title}`);
  const found = `::-p-xpath(//*[@role="option"][normalize-space()="${title}"][@aria-selected="true"])`;
  await page.waitForSelector(found);
  await page.keyboard.press('Enter');
}

/** Opens the column with the settings of the block that is selected, where it is closed. */
export async function openSettings(page) {
  const closed = await page.$(
    '[class*="header__settings"] [aria-label="Settings"]:not(.is-pressed)',
  );
  await closed?.click();
}

const isSaved = () => {
  const editor = wp.data.select('core/editor');
  return !editor.isSavingPost() && !editor.isEditedPostDirty();
};

/**
 * Publishes, or submits for review where one may not.
 *
 * @returns {Promise<{id: number, link: string, status: string}>}
 */
export async function publish(page) {
  const others = '.editor-entities-saved-states__save-button';
  const last = '.editor-post-publish-panel .editor-post-publish-button';
  await page.locator('.editor-post-publish-button__button').click();
  await page.waitForSelector(`${others}, ${last}`);
  // What was changed beside the post is saved first.
  if (await page.$(others)) {
    await page.locator(others).click();
    // "Site updated."
    await page.waitForSelector('.components-snackbar');
  }
  await page.locator(last).click();
  await page.waitForFunction(() =>
    ['publish', 'pending'].includes(
      wp.data.select('core/editor').getCurrentPostAttribute('status'),
    ),
  );
  await page.waitForFunction(isSaved);
  return page.evaluate(() => {
    const {id, link, status} = wp.data.select('core/editor').getCurrentPost();
    return {id, link, status};
  });
}

/** Saves by the keys for it, and waits until that is done. */
export async function save(page) {
  await page.keyboard.down('Control');
  await page.keyboard.press('s');
  await page.keyboard.up('Control');
  await page.waitForFunction(isSaved);
}

/** @returns {Promise<{name: string, isValid: boolean, attributes: object}[]>} */
export const blocks = page =>
  page.evaluate(() =>
    wp.data
      .select('core/block-editor')
      .getBlocks()
      .map(({name, isValid, attributes}) => ({name, isValid, attributes: {...attributes}})),
  );
