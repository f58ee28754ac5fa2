/** The sentences of the page, in its language; the server wrote them there. */
export type Words = Readonly<Record<string, string>>

export function readWords(): Words {
  return JSON.parse(document.getElementById('loi-soan')?.textContent ?? '{}') as Words
}

export const filled = (pattern: string | undefined, word: string): string =>
  (pattern ?? '{}').replace('{}', word)
