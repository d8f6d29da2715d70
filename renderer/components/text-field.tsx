import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { type TextFieldProps as AriaProps, TextField as AriaTextField } from 'react-aria-components/TextField';
import { Icon } from './icon.tsx';

/** One line of text. `label` is shown, or give `aria-label`; `wrong` says in words what is not right. */
export interface TextFieldProps extends Omit<AriaProps, 'className' | 'style' | 'children'> {
  label?: string;
  why?: ReactNode;
  wrong?: ReactNode;
  icon?: LucideIcon;
  /** Stands inside at the end, such as a unit. */
  after?: ReactNode;
  placeholder?: string;
  className?: string;
  inputRef?: Ref<HTMLInputElement>;
  inputMode?: 'text' | 'numeric';
}

/** The text field of the kit. */
export function TextField({
  label,
  why,
  wrong,
  icon,
  after,
  placeholder,
  className = '',
  inputRef,
  inputMode,
  ...props
}: TextFieldProps) {
  return (
    <AriaTextField
      {...props}
      isInvalid={Boolean(wrong) || props.isInvalid === true}
      className={className || 'text-field'}
    >
      {label && <Label className="label">{label}</Label>}
      <div className="field" aria-disabled={props.isDisabled || undefined}>
        {icon && <Icon of={icon} />}
        <Input ref={inputRef ?? null} placeholder={placeholder ?? ''} {...(inputMode ? { inputMode } : {})} />
        {after}
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
