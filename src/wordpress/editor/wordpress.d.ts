/** What is used of WordPress 6.5 and up: its packages are there as globals, `wp.blocks` and so on. */

interface Window {
  /** What the plugin tells its scripts. */
  readonly exerciseElements: import('./settings.js').Settings;
}

declare module '@wordpress/api-fetch' {
  interface Request {
    readonly path: string;
    readonly method?: 'GET' | 'POST';
    readonly data?: unknown;
    readonly signal?: AbortSignal;
  }
  export default function apiFetch<T>(request: Request): Promise<T>;
}

declare module '@wordpress/blocks' {
  import type {ComponentType, ReactElement} from 'react';

  interface Block<Attributes = object> {
    readonly name: string;
    readonly attributes: Attributes;
  }

  interface EditProps<Attributes> {
    readonly attributes: Attributes;
    readonly isSelected: boolean;
    readonly context: {readonly postId?: number};
    readonly setAttributes: (changed: Partial<Attributes>) => void;
  }

  /** From `[hold_timer seconds="30"]`. */
  interface Shortcode {
    readonly named: Readonly<Record<string, string | undefined>>;
  }

  type Transform<Attributes> =
    | {
        readonly type: 'raw';
        readonly priority?: number;
        readonly schema?: object;
        readonly isMatch: (node: Element) => boolean;
        readonly transform: (node: Element) => Block;
      }
    | {
        readonly type: 'shortcode';
        readonly tag: string;
        readonly transform: (shortcode: Shortcode) => Block;
      }
    | {
        readonly type: 'block';
        readonly blocks: readonly string[];
        readonly isMatch?: (attributes: Attributes) => boolean;
        readonly transform: (attributes: Attributes) => Block;
      };

  interface Transforms<Attributes> {
    readonly from?: readonly Transform<never>[];
    readonly to?: readonly Transform<Attributes>[];
  }

  interface Variation<Attributes> {
    readonly name: string;
    readonly title: string;
    readonly description?: string;
    readonly attributes: Partial<Attributes>;
  }

  /** What the script adds to a block.json. */
  interface BlockSettings<Attributes> {
    readonly edit: ComponentType<EditProps<Attributes>>;
    readonly save: (props: {readonly attributes: Attributes}) => ReactElement | null;
    readonly transforms?: Transforms<Attributes>;
    readonly variations?: readonly Variation<Attributes>[];
    readonly example?: {readonly attributes: Partial<Attributes>};
  }

  export function createBlock(name: string, attributes: object): Block;
  export function registerBlockType<Attributes>(
    name: string,
    settings: BlockSettings<Attributes>,
  ): void;
}

declare module '@wordpress/block-editor' {
  import type {CSSProperties, ReactElement, ReactNode} from 'react';

  interface BlockProps {
    readonly className?: string;
    readonly style?: CSSProperties;
  }

  export const useBlockProps: ((props?: BlockProps) => object) & {
    readonly save: (props?: BlockProps) => object;
  };
  export function BlockControls(props: {readonly children: ReactNode}): ReactElement;
  export function InspectorControls(props: {readonly children: ReactNode}): ReactElement;
  export function MediaUploadCheck(props: {readonly children: ReactNode}): ReactElement;
  export function MediaUpload(props: {
    readonly allowedTypes: readonly string[];
    readonly onSelect: (media: {readonly url: string}) => void;
    readonly render: (control: {readonly open: () => void}) => ReactElement;
  }): ReactElement;

  interface Color {
    readonly name: string;
    readonly slug: string;
    readonly color: string;
  }

  export function PanelColorSettings(props: {
    readonly title: string;
    readonly initialOpen?: boolean;
    readonly colors?: readonly Color[];
    readonly colorSettings: readonly {
      readonly label: string;
      readonly value: string | undefined;
      readonly onChange: (color?: string) => void;
    }[];
  }): ReactElement;
  export function useSettings(path: 'color.palette'): [readonly Color[] | undefined];
  export const store: {
    readonly actions: {readonly __unstableMarkNextChangeAsNotPersistent: () => void};
  };
}

declare module '@wordpress/core-data' {
  type Post = import('./stored.js').Post;
  type Edited = import('./stored.js').Edited;

  type Entity = readonly [kind: 'postType', name: 'exercise'];

  export const store: {
    readonly selectors: {
      readonly canUser: (action: 'update', resource: string, id: number) => boolean | undefined;
      readonly getEditedEntityRecord: (
        ...entity: [...Entity, id: number]
      ) => Edited | false | undefined;
      readonly getEntityRecord: (
        ...entity: [...Entity, id: number, query?: {readonly context: 'view'}]
      ) => Post | undefined;
      readonly hasFinishedResolution: (
        selector: 'getEntityRecord',
        entity: readonly unknown[],
      ) => boolean;
      readonly getResolutionError: (
        selector: 'getEntityRecord',
        entity: readonly unknown[],
      ) => unknown;
    };
    readonly actions: {
      readonly editEntityRecord: (...entity: [...Entity, id: number, edits: object]) => void;
      readonly saveEntityRecord: (
        ...entity: [...Entity, record: object, options: {readonly throwOnError: true}]
      ) => Promise<Post>;
    };
  };
  export function useEntityProp<T>(
    ...entity: [...Entity, property: string, id?: number]
  ): [value: T | undefined, set: (value: T) => void];
}

declare module '@wordpress/data' {
  interface Store {
    readonly selectors?: object;
    readonly actions?: object;
  }
  type Selectors<S> = S extends {readonly selectors: infer Each} ? Each : never;
  type Actions<S> = S extends {readonly actions: infer Each} ? Each : never;

  export function useSelect<T>(
    read: (select: <S extends Store>(store: S) => Selectors<S>) => T,
    dependencies: readonly unknown[],
  ): T;
  export function useDispatch<S extends Store>(store: S): Actions<S>;
}

declare module '@wordpress/element' {
  import type {ReactElement, ReactNode} from 'react';
  export function RawHTML(props: {readonly children: string}): ReactElement;
  export function createRoot(element: Element): {readonly render: (node: ReactNode) => void};
}

declare module '@wordpress/html-entities' {
  export function decodeEntities(html: string): string;
}

declare module '@wordpress/i18n' {
  export function __(text: string, domain: 'exercise-elements'): string;
  export function _n(one: string, many: string, count: number, domain: 'exercise-elements'): string;
  export function sprintf(text: string, ...values: readonly (string | number)[]): string;
}

declare module '@wordpress/notices' {
  export const store: {
    readonly actions: {readonly createErrorNotice: (message: string) => void};
  };
}

declare module '@wordpress/url' {
  export function addQueryArgs(path: string, query: object): string;
  export function cleanForSlug(words: string): string;
}
