import type { ButtonProps } from 'react-aria-components/Button';

const quiet = (): void => {};

/**
 * What a busy button gets over its own props: it keeps the focus and its name, says that it cannot be pressed, and hears
 * no press. `isPending` of react-aria is not used: it announces a progress bar, and without one an image without a name.
 */
export function busyProps(busy: boolean): Partial<ButtonProps> {
  if (!busy) return {};
  return {
    'aria-disabled': 'true',
    type: 'button',
    onPress: quiet,
    onPressStart: quiet,
    onPressEnd: quiet,
    onPressUp: quiet,
    onClick: quiet,
  };
}
