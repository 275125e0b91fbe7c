// SPDX-License-Identifier: GPL-3.0-or-later
// Elements in few words. Text goes in as text, never as HTML: names come from a chain.
const SVG = 'http://www.w3.org/2000/svg'

/** make('p.hint.faint', { id: 'x', onclick: f }, 'text', element, …) */
export function make(kind, attributes = {}, ...children) {
  const [tag, ...classes] = kind.split('.')
  const node = document.createElement(tag)
  node.className = classes.join(' ')
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value)
    else if (value !== undefined && value !== false) node.setAttribute(name, value === true ? '' : value)
  }
  node.append(...children)
  return node
}

/** A picture of one path in a box of 24 × 24. */
export function icon(path) {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('aria-hidden', 'true')
  const line = document.createElementNS(SVG, 'path')
  line.setAttribute('d', path)
  svg.append(line)
  return svg
}

/** Writes only what differs, so that screen readers speak of changes alone. */
export function setText(node, text) {
  if (node.textContent !== text) node.textContent = text
}

export function setClass(node, name, on) {
  if (node.classList.contains(name) !== Boolean(on)) node.classList.toggle(name, Boolean(on))
}

/** Starts an element's animation again. */
export function replay(node, name) {
  node.classList.remove(name)
  void node.offsetWidth // the browser must see it without the class first
  node.classList.add(name)
}
