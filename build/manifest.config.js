/** What `cem analyze` makes of the elements: dist/custom-elements.json, and from it the data for editors. */
import {writeFileSync} from 'node:fs';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';

/** Fields that a constructor declares in its parameters, as our events do: the analyzer passes over them. */
const readParameterFields = {
  name: 'read-parameter-fields',
  analyzePhase({ts, node, moduleDoc}) {
    if (!ts.isConstructorDeclaration(node)) return;
    const {parent, parameters} = node;
    const declaration = moduleDoc.declarations.find(({name}) => name === parent.name?.text);
    declaration.members = parameters
      .filter(({modifiers}) => modifiers)
      .map(field => ({
        kind: 'field',
        name: field.name.text,
        type: {text: field.type.getText()},
        description: field.jsDoc?.at(-1)?.comment,
        readonly: true,
      }));
  },
};

/** Leaves what a page can rely on, at the addresses where the package has it. */
const tidy = {
  name: 'tidy',
  packageLinkPhase({customElementsManifest: manifest}) {
    for (const {declarations} of manifest.modules) {
      // Variables of their methods are among them.
      const classes = declarations.filter(({kind}) => kind === 'class');
      declarations.splice(0, Infinity, ...classes);
      for (const each of classes) {
        each.members = each.members?.filter(
          ({name, privacy}) => !name.startsWith('#') && privacy !== 'protected',
        );
        // Read from `dispatchEvent` they lack name or meaning; written in the JSDoc they have both.
        each.events = each.events?.filter(({description}) => description);
        // The analyzer takes what it does not know to be of this module.
        if (each.superclass?.name === 'Event')
          each.superclass = {name: 'Event', package: 'global:'};
      }
    }
    manifest.modules.push(...manifest.modules.flatMap(definitionsIn));
    const shipped = JSON.stringify(manifest, (key, value) =>
      // All may be absent: said each time, it hides what else there is.
      key === 'text'
        ? value.replace(/ \| (null|undefined)/g, '')
        : typeof value === 'string'
          ? value.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/npm/$1.js')
          : value,
    );
    Object.assign(manifest, JSON.parse(shipped));
  },
};

/** The module that registers the element of a module. */
const definitionsIn = ({path, declarations}) =>
  declarations
    .filter(({tagName}) => tagName)
    .map(({name, tagName}) => ({
      kind: 'javascript-module',
      path: `src/define/${tagName}.ts`,
      declarations: [],
      exports: [
        {
          kind: 'custom-element-definition',
          name: tagName,
          declaration: {name, module: path},
        },
      ],
    }));

/** No custom element, but written like one: see src/embed/literal-stopwatch.ts. */
const literalOf = stopwatch => ({
  ...stopwatch,
  tagName: 'stopwatch',
  cssParts: [],
  cssProperties: [],
});

const describeToEditors = {
  name: 'describe-to-editors',
  packageLinkPhase({customElementsManifest: {modules}}) {
    const stopwatch = modules
      .flatMap(({declarations}) => declarations)
      .find(({tagName}) => tagName === 'stop-watch');
    const manifest = {modules: [...modules, {declarations: [literalOf(stopwatch)], exports: []}]};
    const options = {modulePathTemplate: (_name, path) => `./${path}`};
    const files = {
      'vscode.html-custom-data.json': getVsCodeHtmlCustomData(manifest, options),
      'vscode.css-custom-data.json': getVsCodeCssCustomData(manifest, options),
      'web-types.json': getWebTypesData(manifest, options),
    };
    for (const [name, json] of Object.entries(files))
      writeFileSync(`dist/${name}`, `${JSON.stringify(JSON.parse(json), null, 2)}\n`);
  },
};

export default {
  globs: [
    'src/elements/{exercise-card,hold-timer,one-rep-max,stop-watch}/{exercise-card,hold-timer,one-rep-max,stop-watch}.ts',
    'src/elements/events.ts',
    'src/elements/timer-element.ts',
    'src/elements/hold-timer/routine-element.ts',
  ],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [readParameterFields, tidy, describeToEditors],
};
