/** Electron's event object: a listener may keep the thing from happening. */
export interface CancellableEvent {
  defaultPrevented: boolean;
  preventDefault(): void;
}

/** Makes an event object, with further fields where the event has some. */
export function cancellable<T extends object>(fields?: T): CancellableEvent & T {
  const event = {
    ...(fields as T),
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true;
    },
  };
  return event;
}
