/** Where a key leads among `count` items, from item `current`; `undefined` if it leads nowhere. */
export function nextIndex(
  key: string,
  { current, count, direction }: { current: number; count: number; direction: 'ltr' | 'rtl' },
): number | undefined {
  const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backward = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  switch (key) {
    case forward:
    case 'ArrowDown':
      return (current + 1) % count;
    case backward:
    case 'ArrowUp':
      return (current - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
