import { type MouseEvent, type PointerEvent, useLayoutEffect, useRef } from 'react';

/** For this long a card that came under a resting pointer hears no press of it. */
const deafMs = 350;

const hand = { x: -1, y: -1, movedAt: Number.NEGATIVE_INFINITY };
let watchers = 0;

function watch(event: globalThis.PointerEvent): void {
  // What slides under a pointer makes the browser say that it moved; its place says that it did not.
  if (event.clientX === hand.x && event.clientY === hand.y) return;
  hand.x = event.clientX;
  hand.y = event.clientY;
  hand.movedAt = performance.now();
}

/**
 * Keeps a press that was meant for what stood here before from pressing what has just slid under the pointer. Only a
 * pointer that has not moved since is refused, and before it looks pressed; keys are always heard. `place` is where the
 * card stands; `slid` is false for cards that came into an empty list.
 */
export function useRestingHand(place: number, slid: boolean) {
  const came = useRef({ place, at: slid ? performance.now() : Number.NEGATIVE_INFINITY });
  if (came.current.place !== place) came.current = { place, at: performance.now() };
  const refused = useRef(false);
  // Before the card can be pointed at: a move onto it must already be heard.
  useLayoutEffect(() => {
    watchers += 1;
    if (watchers === 1) window.addEventListener('pointermove', watch, { capture: true, passive: true });
    return () => {
      watchers -= 1;
      if (watchers === 0) window.removeEventListener('pointermove', watch, { capture: true });
    };
  }, []);
  return {
    onPointerDownCapture(event: PointerEvent): void {
      const { at } = came.current;
      refused.current = performance.now() - at < deafMs && hand.movedAt < at;
      if (refused.current) event.stopPropagation();
    },
    onMouseDownCapture(event: MouseEvent): void {
      if (refused.current) event.stopPropagation();
    },
    onClickCapture(event: MouseEvent): void {
      if (refused.current) event.stopPropagation();
      refused.current = false;
    },
  };
}
