export type NoticeAct = { readonly words: string; readonly href?: string; act?(): void }

/** Puts a sentence with its buttons above the text; one of each kind, the newest instead of the one before. */
export function notify(place: HTMLElement, kind: string, words: string, acts: readonly NoticeAct[] = []) {
  dismiss(place, kind)
  const notice = document.createElement('div')
  notice.className = 'editor-notice'
  notice.dataset.kind = kind
  notice.setAttribute('role', kind === 'conflict' || kind === 'refused' ? 'alert' : 'status')
  const sentence = document.createElement('p')
  sentence.textContent = words
  notice.append(sentence, ...acts.map((act) => actButton(act)))
  place.append(notice)
  return notice
}

export function dismiss(place: HTMLElement, kind: string) {
  for (const old of place.querySelectorAll(`[data-kind="${kind}"]`)) old.remove()
}

function actButton({ words, href, act }: NoticeAct): HTMLElement {
  const button = document.createElement(href ? 'a' : 'button')
  button.className = 'button'
  button.dataset.size = 'small'
  button.textContent = words
  if (button instanceof HTMLAnchorElement) {
    button.href = href ?? ''
    button.target = '_blank'
  } else (button as HTMLButtonElement).type = 'button'
  if (act) button.addEventListener('click', act)
  return button
}
