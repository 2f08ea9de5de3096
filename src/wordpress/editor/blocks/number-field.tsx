import {TextControl} from '@wordpress/components';
import * as React from 'react';

interface FieldProps {
  readonly label: string;
  readonly help?: string;
  readonly placeholder?: string;
  readonly value: number | undefined;
  /** Answers undefined for what is no such number. */
  readonly read: (text: string) => number | undefined;
  /** Empty for no value. */
  readonly change: (value: number | undefined) => void;
}

/** A number, or a time; what means none is gone when the field is left. */
export function NumberField({label, help, placeholder = '', value, read, change}: FieldProps) {
  const [typed, setTyped] = React.useState<string>();
  return (
    <TextControl
      label={label}
      help={help}
      placeholder={placeholder}
      value={typed ?? String(value ?? '')}
      onChange={text => {
        setTyped(text);
        const number = read(text);
        if (number !== undefined || text === '') change(number);
      }}
      onBlur={() => setTyped(undefined)}
      inputMode="decimal"
      autoComplete="off"
      __next40pxDefaultSize
      __nextHasNoMarginBottom
    />
  );
}
