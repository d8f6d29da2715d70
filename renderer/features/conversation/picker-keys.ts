/** What a key means while the picker is open. */
export type PickerIntent =
  | { do: 'step'; by: number }
  | { do: 'first' | 'last' | 'insert' | 'stay' | 'send' | 'close' | 'swallow' }
  | { do: 'variant'; by: 1 | -1 }
  /** `sure`: the digit cannot have been meant as text. */
  | { do: 'pick'; index: number; sure: boolean };

interface Key {
  key: string;
  code: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  repeat: boolean;
}

const page = 9;

/**
 * The keys of the picker; null leaves a key to the text. A held key moves on, but it inserts, sends and picks only once.
 * Alt with a digit picks for certain; a digit alone may be part of a code.
 */
export function pickerIntent(event: Key, rightToLeft: boolean): PickerIntent | null {
  const { key, shiftKey, altKey } = event;
  const mod = event.ctrlKey || event.metaKey;
  if (key === 'Enter') {
    if (event.repeat) return { do: 'swallow' };
    if (mod) return { do: 'send' };
    if (altKey) return null;
    return { do: shiftKey ? 'stay' : 'insert' };
  }
  if (altKey && !mod && !shiftKey) {
    const forward = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
    if (key === 'ArrowLeft' || key === 'ArrowRight') return { do: 'variant', by: key === forward ? 1 : -1 };
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
    if (digit) return event.repeat ? { do: 'swallow' } : { do: 'pick', index: Number(digit) - 1, sure: true };
  }
  if (mod || altKey) return null;
  if (/^[1-9]$/.test(key) && !event.repeat) return { do: 'pick', index: Number(key) - 1, sure: false };
  if (shiftKey) return null;
  switch (key) {
    case 'Escape':
      return { do: 'close' };
    case 'Tab':
      return event.repeat ? { do: 'swallow' } : { do: 'insert' };
    case 'ArrowDown':
      return { do: 'step', by: 1 };
    case 'ArrowUp':
      return { do: 'step', by: -1 };
    case 'PageDown':
      return { do: 'step', by: page };
    case 'PageUp':
      return { do: 'step', by: -page };
    case 'Home':
      return { do: 'first' };
    case 'End':
      return { do: 'last' };
    default:
      return null;
  }
}

/** Where a step leads: one at a time it goes round, a page stops at the ends. */
export function steppedTo(from: number, by: number, count: number): number {
  if (count === 0) return 0;
  if (Math.abs(by) > 1) return Math.max(0, Math.min(count - 1, from + by));
  return (from + by + count) % count;
}
