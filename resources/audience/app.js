// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the page together, and together anew when the visitor changes the language.
import { keyCard } from './card_key.js'
import { placeCard } from './card_place.js'
import { make } from './dom.js'
import { footer, topBar } from './frame.js'
import { switchLanguage } from './language.js'
import { model, onChange } from './model.js'
import { gameView } from './view_game.js'
import { goToOwnPage } from './own_page.js'
import { passView } from './view_pass.js'
import { ticketView } from './view_ticket.js'
import { tokenView } from './view_token.js'
import { lookNow, watchEvent } from './watch_event.js'

const VIEWS = { pass: passView, ticket: ticketView, token: tokenView, game: gameView }
const page = document.getElementById('page')
let parts = []
let isWhole = false // the event is known, so all of the page is there

function build() {
  const top = topBar(() => {
    switchLanguage()
    build()
    page.querySelector('.language').focus()
  })
  isWhole = model.event !== null
  const [view, place, key, foot] = isWhole ? [VIEWS[model.event.view](), placeCard(), keyCard(), footer()] : []
  parts = isWhole ? [top, view, place, key, foot] : [top]
  page.replaceChildren(top.node)
  if (isWhole) page.append(make('main', {}, view.node, make('div.side', {}, place.node, key.node)), foot.node)
  update()
}

function update() {
  if (!isWhole && model.event) return build()
  for (const part of parts) part.update()
  return undefined
}

const pause = ms => new Promise(resolve => setTimeout(resolve, ms))

/** A part of the page that did not arrive is asked for again by loading the page, once the stage answers. */
async function loadAgain() {
  do await pause(1000)
  while ((await lookNow()) && model.connection !== 'here')
  location.reload()
}

async function begin() {
  while (model.event === null) await pause(50)
  if (await goToOwnPage()) return
  const loaded = await import('./play.js').catch(loadAgain)
  loaded?.play()
}

onChange(update)
build()
watchEvent()
begin()
