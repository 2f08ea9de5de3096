/** What is used of WordPress's own controls. */
declare module '@wordpress/components' {
  import type {ChangeEvent, ReactElement, ReactNode} from 'react';

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
  export function SearchControl(props: TextProps): ReactElement;
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
