import { filled, type Words } from './words.ts'

const every = 30_000

/** Tells the server every half minute that the draft is open here, and the writer who else has it open. */
export function keepPresence(address: string, words: Words) {
  const place = document.querySelector<HTMLElement>('[data-others]')
  const sentence = place?.querySelector<HTMLElement>('[data-words]')
  const look = async () => {
    if (document.hidden || !place || !sentence) return
    const answer = await fetch(`${address}/dang-mo`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    }).catch(() => undefined)
    if (!answer?.ok) return
    const { others } = (await answer.json()) as { others: readonly string[] }
    const said = others.length > 0 ? filled(words.alsoHere, others.join(', ')) : ''
    if (sentence.textContent !== said) sentence.textContent = said
    place.hidden = said === ''
  }
  setInterval(() => void look(), every)
  document.addEventListener('visibilitychange', () => void look())
}
