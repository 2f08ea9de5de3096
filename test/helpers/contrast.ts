/** Of a text, or a line, and what it stands on, as WCAG has it; canvas knows every notation of a colour. */
export function contrastOf(element: Element, of: 'color' | 'stroke' = 'color'): number {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
  const paint = (colour: string) => {
    if (!canvas) return 0;
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map(byte =>
      byte <= 10 ? byte / 3295 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const styles: CSSStyleDeclaration[] = [];
  for (let at: Element | null = element; at;) {
    styles.unshift(getComputedStyle(at));
    const root = at.getRootNode();
    at = at.assignedSlot ?? at.parentElement ?? ('host' in root ? (root.host as Element) : null);
  }
  const background = ['#fff', ...styles.map(style => style.backgroundColor)].map(paint).at(-1) ?? 0;
  const text = paint(getComputedStyle(element)[of]);
  return (Math.max(text, background) + 0.05) / (Math.min(text, background) + 0.05);
}
