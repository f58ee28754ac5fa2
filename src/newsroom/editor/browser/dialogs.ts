export type PictureWords = { readonly alt: string; readonly isDecorative: boolean; readonly caption: string }

const field = (id: string) => document.getElementById(id) as HTMLInputElement

/** Opens a window of the page and answers which button closed it; Escape and "Thôi" are 'cancel'. */
function open(name: string, judge: () => string | undefined, blamed: string): Promise<string> {
  const dialog = document.querySelector<HTMLDialogElement>(`[data-dialog="${name}"]`)!
  const error = document.getElementById(`${blamed}-error`)!
  const show = (sentence: string | undefined) => {
    error.hidden = sentence === undefined
    error.textContent = sentence ?? ''
    field(blamed).toggleAttribute('aria-invalid', sentence !== undefined)
  }
  show(undefined)
  const closing = new AbortController()
  return new Promise((resolve) => {
    const finish = (how: string) => {
      const sentence = how === 'set' ? judge() : undefined
      show(sentence)
      if (sentence !== undefined) return field(blamed).focus()
      closing.abort()
      dialog.close()
      resolve(how)
    }
    const { signal } = closing
    dialog.addEventListener('cancel', () => finish('cancel'), { signal })
    dialog.addEventListener(
      'click',
      ({ target }) => {
        const how = (target as HTMLElement).closest<HTMLElement>('[data-do]')?.dataset.do
        if (how) finish(how)
      },
      { signal },
    )
    // The dialog stands in the draft's form, which Enter would send.
    dialog.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
        event.preventDefault()
        finish('set')
      },
      { signal },
    )
    dialog.showModal()
  })
}

/** An address, null to take the link away, undefined when nothing is to happen. */
export async function askAddress(
  now: string,
  read: (typed: string) => string | undefined,
  bad: string,
): Promise<string | null | undefined> {
  const input = field('hop-dia-chi')
  input.value = now
  const how = await open('link', () => (read(input.value) === undefined ? bad : undefined), 'hop-dia-chi')
  if (how === 'remove') return null
  return how === 'set' ? read(input.value) : undefined
}

/** What is said about a picture; without a description only one that decorates is set. */
export async function askPicture(
  src: string,
  now: PictureWords,
  missing: string,
): Promise<PictureWords | undefined> {
  const [alt, decorative, caption] = [field('hop-mo-ta'), field('hop-trang-tri'), field('hop-chu-thich')]
  alt.value = now.alt
  decorative.checked = now.isDecorative
  caption.value = now.caption
  document.querySelector<HTMLImageElement>('[data-preview]')!.src = src
  const judge = () => (alt.value.trim() === '' && !decorative.checked ? missing : undefined)
  if ((await open('picture', judge, 'hop-mo-ta')) !== 'set') return undefined
  const isDecorative = decorative.checked
  return { alt: isDecorative ? '' : alt.value.trim(), isDecorative, caption: caption.value.trim() }
}
