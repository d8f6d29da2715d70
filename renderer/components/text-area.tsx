import type { ReactNode, Ref } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { type TextFieldProps as AriaProps, TextField as AriaTextField } from 'react-aria-components/TextField';

/** Several lines of text, with the same promises as TextField. */
export interface TextAreaProps extends Omit<AriaProps, 'className' | 'style' | 'children'> {
  label?: string;
  why?: ReactNode;
  wrong?: ReactNode;
  placeholder?: string;
  rows?: number;
  className?: string;
  inputRef?: Ref<HTMLTextAreaElement>;
}

/** The text area of the kit. */
export function TextArea({
  label,
  why,
  wrong,
  placeholder,
  rows = 3,
  className = '',
  inputRef,
  ...props
}: TextAreaProps) {
  return (
    <AriaTextField
      {...props}
      isInvalid={Boolean(wrong) || props.isInvalid === true}
      className={className || 'text-field'}
    >
      {label && <Label className="label">{label}</Label>}
      <div className="field field-lines">
        <AriaTextArea ref={inputRef ?? null} rows={rows} placeholder={placeholder ?? ''} dir="auto" />
      </div>
      {why && (
        <Text slot="description" className="field-why" elementType="p">
          {why}
        </Text>
      )}
      <FieldError className="field-wrong" elementType="p">
        {wrong}
      </FieldError>
    </AriaTextField>
  );
}
