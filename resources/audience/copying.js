// SPDX-License-Identifier: GPL-3.0-or-later
// Copies text. On plain http there is no navigator.clipboard: there the old command does it, and where even
// that is missing the text is left selected for the visitor.
function byCommand(text) {
  const box = document.createElement('textarea')
  box.value = text
  box.readOnly = true
  box.className = 'unseen'
  document.body.append(box)
  box.select()
  box.setSelectionRange(0, text.length)
  let done = false
  try {
    done = document.execCommand('copy')
  } catch {
    done = false
  }
  box.remove()
  return done
}

function select(node) {
  const range = document.createRange()
  range.selectNodeContents(node)
  const selection = getSelection()
  selection.removeAllRanges()
  selection.addRange(range)
}

/** True when copied; false when `node`, which shows the text, is selected instead. */
export async function copy(text, node) {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    if (byCommand(text)) return true
    select(node)
    return false
  }
}
