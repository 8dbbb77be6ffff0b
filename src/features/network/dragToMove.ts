import type { Point } from '#drawing/placing/Placement.ts';

/** How far a pressed pointer goes before it drags. Pixels. */
const dragFrom = 4;

/** Lets a mouse take the paper of a stage that scrolls, and move it; a finger scrolls by itself. Returns the way to stop. */
export function dragToMove(stage: HTMLElement): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let hold: Point | null = null;
  const press = ({ target, button, pointerType, clientX, clientY }: PointerEvent) => {
    const onPaper = target instanceof Element && target.closest('button, a, input') === null;
    if (onPaper && button === 0 && pointerType === 'mouse') hold = { x: clientX + stage.scrollLeft, y: clientY + stage.scrollTop };
  };
  const move = ({ clientX, clientY, pointerId }: PointerEvent) => {
    if (hold === null) return;
    const to = { left: hold.x - clientX, top: hold.y - clientY };
    const dragged = stage.hasPointerCapture(pointerId);
    if (!dragged && Math.hypot(to.left - stage.scrollLeft, to.top - stage.scrollTop) < dragFrom) return;
    if (!dragged) stage.setPointerCapture(pointerId);
    stage.dataset.dragged = '';
    stage.scrollTo({ ...to, behavior: 'instant' });
  };
  const drop = () => {
    hold = null;
    delete stage.dataset.dragged;
  };
  stage.addEventListener('pointerdown', press, { signal });
  stage.addEventListener('pointermove', move, { signal });
  stage.addEventListener('pointerup', drop, { signal });
  stage.addEventListener('pointercancel', drop, { signal });
  return () => listening.abort();
}
