import {parser as css} from '@lezer/css';
import {classHighlighter, highlightCode} from '@lezer/highlight';
import {configureNesting, parser as html} from '@lezer/html';
import {parser as javascript} from '@lezer/javascript';
import {parser as json} from '@lezer/json';
import {html as template, type TemplateResult} from 'lit';

const parsers = {
  html: html.configure({
    wrap: configureNesting([
      {tag: 'style', parser: css},
      {tag: 'script', attrs: ({type}) => type === 'application/json', parser: json},
    ]),
  }),
  jsx: javascript.configure({dialect: 'jsx'}),
  json,
} as const;

export type Language = keyof typeof parsers;

/** Code with its words told apart by class: each a text node, whatever is in it. */
export function highlighted(code: string, language: Language): TemplateResult[] {
  const pieces: TemplateResult[] = [];
  highlightCode(
    code,
    parsers[language].parse(code),
    classHighlighter,
    (text, classes) =>
      pieces.push(classes ? template`<span class=${classes}>${text}</span>` : template`${text}`),
    () => pieces.push(template`${'\n'}`),
  );
  return pieces;
}
