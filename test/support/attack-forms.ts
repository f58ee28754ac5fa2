import type { Page } from 'playwright-core'
import type { Actor } from '../../src/platform/actor.ts'
import type { World } from './world.ts'

type Field = {
  readonly name: string
  readonly type: string
  readonly value: string
  readonly options: string[]
}
type Form = { readonly action: string; readonly fields: Field[] }

/**
 * Sends every form of the page that is open as its reader would, with hostile words wherever words may be written.
 * Answers what each said; `leave` names forms that would take the scene apart.
 */
export async function attackForms(
  page: Page,
  { visit }: World,
  as: Actor | undefined,
  words: () => string,
  leave: RegExp,
): Promise<readonly { action: string; status: number }[]> {
  const forms = await page.evaluate(formsHere)
  const answers: { action: string; status: number }[] = []
  for (const { action, fields } of forms) {
    if (leave.test(action)) continue
    const form: Record<string, string> = {}
    for (const field of fields) form[field.name] ??= filledIn(field, words)
    const { status } = await visit(action, { as, form })
    answers.push({ action, status })
  }
  return answers
}

function filledIn({ type, value, options }: Field, words: () => string): string {
  if (type === 'select') return options.find((one) => one !== '') ?? ''
  if (['hidden', 'checkbox', 'radio', 'date', 'datetime-local', 'number', 'time', 'submit'].includes(type))
    return value
  return words()
}

/** Runs in the page. */
function formsHere(): Form[] {
  return [...document.querySelectorAll('form')]
    .filter((form) => form.method === 'post' && !form.action.includes('dang-xuat'))
    .map((form) => ({
      action: new URL(form.action).pathname,
      fields: [...form.elements].flatMap((element) => {
        const field = element as HTMLInputElement & { options?: HTMLOptionsCollection }
        if (!field.name || field.type === 'file') return []
        const options = field.options ? [...field.options].map((option) => option.value) : []
        const type =
          field.localName === 'input' || field.localName === 'button' ? field.type : field.localName
        return [{ name: field.name, type, value: field.value, options }]
      }),
    }))
}
