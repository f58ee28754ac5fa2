import type { Answer, KeptItem, SaidIssue } from './kept-item.ts'

/** Sends a kept form the way it would have been sent, and reads what the server makes of it. */
export async function askServer(item: KeptItem, files: readonly Blob[], ask = fetch): Promise<Answer> {
  try {
    const response = await ask(item.sendTo, {
      method: 'POST',
      body: formOf(item, files),
      headers: { accept: 'application/json', 'x-loa-account': item.account },
      redirect: 'manual',
    })
    return await answerOf(response)
  } catch {
    return { kind: 'no-answer' }
  }
}

/** The form as it was filled in, its files under the names they had. */
export function formOf({ fields, files: facts }: KeptItem, files: readonly Blob[]): FormData {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  for (const [at, file] of files.entries()) {
    const fact = facts[at]
    if (fact) form.append(fact.field, new File([file], fact.name, { type: fact.type }))
  }
  return form
}

/** Whatever is not clearly an answer to this form, a gateway's page too, counts as none: it is sent again. */
export async function answerOf(response: Response): Promise<Answer> {
  const { status } = response
  const issues = async () => ((await response.json()) as { issues?: readonly SaidIssue[] }).issues ?? []
  switch (status) {
    case 200:
      return { kind: 'taken', ...(await takenOf(response)) }
    case 401:
      return { kind: 'signed-out' }
    case 403:
      return { kind: 'other-account' }
    case 404:
      return { kind: 'refused', why: 'not-allowed', issues: [] }
    case 409:
      return { kind: 'refused', why: 'key-used', issues: await issues() }
    case 413:
      return { kind: 'refused', why: 'too-large', issues: [] }
    case 422:
      return { kind: 'refused', why: 'form', issues: await issues() }
    default:
      return {
        kind: 'no-answer',
        isReached: true,
        waitSeconds: Number(response.headers.get('retry-after')) || 0,
      }
  }
}

async function takenOf(response: Response) {
  const body = (await response.json()) as { href?: string; isRepeat?: boolean; note?: SaidIssue }
  if (typeof body.href !== 'string') throw new Error('not an answer to a kept form')
  return { href: body.href, isRepeat: body.isRepeat === true, note: body.note }
}
