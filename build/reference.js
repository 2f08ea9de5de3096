import {readFileSync} from 'node:fs';

/** @returns {string} one row a line; a cell may be left out of all rows by leaving it empty */
function table(heads, rows) {
  if (rows.length === 0) return '';
  const line = cells => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

const code = text => (text ? `\`${text}\`` : '');

/** In one line, as a cell has to be. */
const words = ({description = ''}) => description.replace(/\s+/g, ' ');

const own = ({inheritedFrom}) => Number(!inheritedFrom);

/** What an element shares with others comes first: how long to hold, before what to call it. */
const sorted = members => members.toSorted((a, b) => own(a) - own(b));

const signature = ({name, parameters = []}) =>
  `${name}(${parameters.map(each => each.name).join(', ')})`;

const properties = ({members, attributes}) =>
  table(
    ['property', 'attribute', 'type', 'what it is'],
    sorted(members.filter(({kind}) => kind === 'field')).map(field => {
      const attribute = attributes.find(({fieldName}) => fieldName === field.name);
      const isWritten = field.readonly ? ' Read-only.' : '';
      return [
        code(field.name),
        code(attribute?.name),
        code(field.type.text),
        words(field) + isWritten,
      ];
    }),
  );

const methods = ({members}) =>
  table(
    ['method', 'what it does'],
    sorted(members.filter(({kind}) => kind === 'method')).map(each => [
      code(signature(each)),
      words(each),
    ]),
  );

const events = ({events: list}, declarations) =>
  table(
    ['event', 'when', 'what it carries'],
    list.map(event => {
      const {members} = declarations.find(({name}) => name === event.type.text);
      const fields = members.map(field => `${code(field.name)}: ${words(field)}`);
      return [code(event.name), words(event), fields.join(' ')];
    }),
  );

const slots = ({slots: list = []}) =>
  table(
    ['slot', 'what it takes'],
    list.map(slot => [code(slot.name) || 'none', words(slot)]),
  );

const parts = ({cssParts}) => `<details>
<summary>Parts</summary>

${table(
  ['part', 'what it is'],
  cssParts.map(part => [code(part.name), words(part)]),
)}

</details>`;

/** @returns {string} Markdown: what pages can rely on of each element, from the manifest */
export function reference() {
  const path = new URL('../dist/custom-elements.json', import.meta.url);
  const {modules} = JSON.parse(readFileSync(path, 'utf8'));
  const declarations = modules.flatMap(each => each.declarations);
  const elements = declarations
    .filter(({tagName}) => tagName)
    .sort((a, b) => a.tagName.localeCompare(b.tagName));
  const sections = elements.map(element =>
    [
      `### \`<${element.tagName}>\``,
      properties(element),
      methods(element),
      events(element, declarations),
      slots(element),
      parts(element),
    ]
      .filter(Boolean)
      .join('\n\n'),
  );
  const [{cssProperties}] = elements;
  const theme = table(
    ['variable', 'by default', 'what it is'],
    cssProperties.map(each => [code(each.name), code(each.default), words(each)]),
  );
  return [...sections, '### CSS variables of all', theme].join('\n\n');
}
