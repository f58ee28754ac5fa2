import { pageLang } from '../../ui/browser/words.ts'
import { formatSize } from '../../ui/fingerprint.ts'
import type { KeptItem, SaidIssue } from './kept-item.ts'

export type Shown = { readonly element: HTMLElement; release(): void }

/** One kept form as the page's template draws it. `release` gives its pictures back. */
export function showItem(item: KeptItem, files: readonly Blob[]): Shown {
  const template = document.querySelector<HTMLTemplateElement>('template[data-kept-item]')!
  const element = template.content.firstElementChild!.cloneNode(true) as HTMLElement
  const part = (name: string) => element.querySelector<HTMLElement>(`[data-part="${name}"]`)!
  const lang = pageLang()
  element.dataset.key = item.key
  part('title').textContent = item.title
  part('facts').textContent = [
    momentIn(item.keptAt),
    ...(files.length > 0
      ? [
          formatSize(
            files.reduce((sum, { size }) => sum + size, 0),
            lang,
          ),
        ]
      : []),
  ].join(', ')
  show(element, item)
  if (item.sent) {
    part('link').hidden = false
    part('link').querySelector('a')!.href = item.sent.href
  }
  // Heard one by one, the buttons of many items say which is meant.
  for (const button of element.querySelectorAll('button'))
    button.setAttribute('aria-label', `${button.textContent?.trim()}: ${item.title}`)
  part('issues').replaceChildren(...said(item).map((issue) => withText('li', issue[lang])))
  const urls = pictures(item, files, part('files'))
  return { element, release: () => urls.forEach((url) => void URL.revokeObjectURL(url)) }
}

/** Of all that the template can say, what is true of this one: `data-when` names states or reasons. */
function show(element: HTMLElement, item: KeptItem): void {
  const facts: readonly string[] = [
    item.state,
    ...(item.state === 'refused' && item.refusal ? [item.refusal.why] : []),
    ...(item.sent?.isRepeat ? ['repeat'] : []),
    ...(item.state === 'waiting' && item.attempts > 0 ? ['tried'] : []),
    ...(said(item).length > 0 ? ['said'] : []),
    ...(item.state === 'refused' && !navigator.onLine ? ['mended-online'] : []),
  ]
  for (const part of element.querySelectorAll<HTMLElement>('[data-when]'))
    part.hidden = !part.dataset.when?.split(' ').some((fact) => facts.includes(fact))
}

const said = ({ state, refusal, sent }: KeptItem): readonly SaidIssue[] =>
  state === 'refused' ? (refusal?.issues ?? []) : sent?.note ? [sent.note] : []

function pictures({ files: facts }: KeptItem, files: readonly Blob[], list: HTMLElement): readonly string[] {
  const urls: string[] = []
  list.hidden = files.length === 0
  for (const [at, file] of files.entries()) {
    const line = document.createElement('li')
    const { name = '', type = '' } = facts[at] ?? {}
    if (type.startsWith('image/')) {
      const image = new Image(54, 54)
      image.src = URL.createObjectURL(file)
      image.alt = ''
      image.onerror = () => image.remove()
      urls.push(image.src)
      line.append(image)
    }
    line.append(withText('span', name))
    list.append(line)
  }
  return urls
}

function withText(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag)
  made.textContent = text
  return made
}

const momentIn = (at: number) =>
  new Intl.DateTimeFormat(pageLang() === 'vi' ? 'vi-VN' : 'en-GB', {
    ...{ day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' },
    timeZone: 'Asia/Ho_Chi_Minh',
  }).format(at)
