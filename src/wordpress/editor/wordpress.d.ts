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

declare module '@wordpress/components' {
  import type {ChangeEvent, KeyboardEvent, ReactElement, ReactNode} from 'react';

  interface ControlProps {
    readonly label: string;
    readonly help?: ReactNode;
    readonly className?: string;
    readonly hideLabelFromVision?: boolean;
    readonly disabled?: boolean;
    readonly __nextHasNoMarginBottom: true;
  }

  interface TextProps extends ControlProps {
    readonly value: string;
    readonly onChange: (value: string) => void;
    readonly onBlur?: () => void;
    readonly placeholder?: string;
    readonly 'aria-invalid'?: boolean;
  }

  export function TextControl(
    props: TextProps & {
      readonly type?: 'text' | 'url';
      readonly inputMode?: 'text' | 'url' | 'numeric' | 'decimal';
      readonly autoComplete?: 'off';
      readonly __next40pxDefaultSize: true;
    },
  ): ReactElement;
  export function TextareaControl(props: TextProps & {readonly rows?: number}): ReactElement;
  export function SearchControl(
    props: Omit<TextProps, 'onBlur'> & {readonly onKeyDown?: (event: KeyboardEvent) => void},
  ): ReactElement;
  export function SelectControl(
    props: TextProps & {
      readonly options: readonly {readonly value: string; readonly label: string}[];
      readonly __next40pxDefaultSize: true;
    },
  ): ReactElement;
  export function CheckboxControl(
    props: ControlProps & {
      readonly checked: boolean;
      readonly onChange: (checked: boolean) => void;
    },
  ): ReactElement;
  export const ToggleControl: typeof CheckboxControl;
  export function RadioControl(props: {
    readonly label: string;
    readonly selected: string;
    readonly options: readonly {readonly value: string; readonly label: string}[];
    readonly onChange: (value: string) => void;
    readonly disabled?: boolean;
  }): ReactElement;
  export function FormTokenField(props: {
    readonly label: string;
    readonly value: readonly string[];
    readonly suggestions: readonly string[];
    readonly onChange: (words: readonly string[]) => void;
    readonly __experimentalAutoSelectFirstMatch?: boolean;
    readonly __experimentalExpandOnFocus?: boolean;
    readonly tokenizeOnBlur?: boolean;
    /** From 7.1 on in place of a sentence about commas. */
    readonly help: '';
    readonly __next40pxDefaultSize: true;
    readonly __nextHasNoMarginBottom: true;
  }): ReactElement;
  export function Button(props: {
    readonly children?: ReactNode;
    readonly variant?: 'primary' | 'secondary' | 'tertiary' | 'link';
    readonly size?: 'small' | 'compact';
    readonly type?: 'button' | 'submit';
    readonly href?: string;
    readonly label?: string;
    readonly className?: string;
    readonly disabled?: boolean;
    readonly isBusy?: boolean;
    readonly isPressed?: boolean;
    readonly 'aria-disabled'?: boolean;
    readonly 'data-act'?: string;
    readonly onClick?: () => void;
  }): ReactElement;
  export function PanelBody(props: {
    readonly title: string;
    readonly initialOpen?: boolean;
    readonly children: ReactNode;
  }): ReactElement;
  export function Placeholder(props: {
    readonly label: string;
    readonly icon?: string;
    readonly instructions?: string;
    readonly children?: ReactNode;
  }): ReactElement;
  export function Notice(props: {
    readonly status: 'info' | 'warning' | 'error' | 'success';
    readonly isDismissible: false;
    readonly children: ReactNode;
  }): ReactElement;
  export function Disabled(props: {readonly children: ReactNode}): ReactElement;
  export function Spinner(): ReactElement;
  export function ToolbarGroup(props: {readonly children: ReactNode}): ReactElement;
  export function ToolbarButton(props: {
    readonly children: ReactNode;
    readonly isPressed?: boolean;
    readonly onClick: () => void;
  }): ReactElement;
  export function FormFileUpload(props: {
    readonly accept: string;
    readonly multiple: true;
    readonly variant: 'primary' | 'secondary';
    readonly children: ReactNode;
    readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
    readonly __next40pxDefaultSize: true;
  }): ReactElement;
  export function DropZone(props: {
    readonly label: string;
    readonly onFilesDrop: (files: readonly File[]) => void;
  }): ReactElement;
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

declare module '@wordpress/compose' {
  export function useDebounce<Args extends unknown[]>(
    act: (...args: Args) => void,
    wait: number,
  ): (...args: Args) => void;
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
