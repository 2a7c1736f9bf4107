const SVG = 'http://www.w3.org/2000/svg';

/** The product's mark: three zones in a sheet. It says nothing that the words beside it do not. */
export function productMark(): SVGElement {
  return drawing('0 0 36 36', 'product-mark', [
    ['rect', { x: 4, y: 3, width: 28, height: 30, rx: 4, fill: '#1a73e8' }],
    ['rect', { x: 9, y: 9, width: 18, height: 4.6, rx: 1.4, fill: '#ffffff' }],
    ['rect', { x: 9, y: 16, width: 18, height: 4.6, rx: 1.4, fill: '#d2e3fc' }],
    ['rect', { x: 9, y: 23, width: 18, height: 4.6, rx: 1.4, fill: '#8ab4f8' }],
  ]);
}

/** A cross, for a button that closes. */
export function crossMark(): SVGElement {
  return drawing('0 0 16 16', 'mark', [
    ['path', { d: 'M4 4l8 8M12 4l-8 8', stroke: 'currentColor', 'stroke-width': 1.6, 'stroke-linecap': 'round' }],
  ]);
}

function drawing(
  viewBox: string,
  name: string,
  shapes: readonly (readonly [tag: 'rect' | 'path', attributes: Readonly<Record<string, string | number>>])[],
): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', viewBox);
  svg.setAttribute('class', name);
  svg.setAttribute('aria-hidden', 'true');
  for (const [tag, attributes] of shapes) {
    const shape = document.createElementNS(SVG, tag);
    for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, String(value));
    svg.append(shape);
  }
  return svg;
}
