import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Deps } from '../../platform/http/context.ts'
import { keepPicture } from '../../platform/media/pictures-keep.ts'
import { packProblem } from '../../platform/pack-file.ts'
import type { Block, Body, PictureBlock } from '../body/body.ts'
import { bodyOf } from '../body/from-lines.ts'

/** '![what it shows](pictures/desk.png "the caption")' */
const pictureLine = /^!\[([^\]]*)\]\(([^)\s]+)(?: "([^"]*)")?\)$/

/** '1. what to do first': neighbours make one list of steps. */
const stepLine = /^\d{1,2}\. (.+)$/

/** A pack's lines as a body: plain writing (body/from-lines.ts), steps, and pictures that lie beside the file. */
export async function bodyOfPack(
  deps: Pick<Deps, 'db' | 'files' | 'clock'>,
  packFolder: string,
  lines: readonly string[],
): Promise<Body> {
  const content: Block[] = []
  let words: string[] = []
  const takeWords = () => {
    content.push(...bodyOf(words).content)
    words = []
  }
  for (const line of lines) {
    const [, alt = '', path, caption = ''] = pictureLine.exec(line) ?? []
    const [, step] = stepLine.exec(line) ?? []
    if (path === undefined && step === undefined) {
      words.push(line)
      continue
    }
    takeWords()
    if (path !== undefined) content.push(await pictureOf(deps, packFolder, { alt, path, caption }))
    else addStep(content, step ?? '')
  }
  takeWords()
  return { type: 'doc', content }
}

function addStep(content: Block[], text: string) {
  const step = { type: 'listItem', content: bodyOf([text]).content } as const
  const last = content.at(-1)
  if (last?.type === 'orderedList')
    content[content.length - 1] = { ...last, content: [...last.content, step] }
  else content.push({ type: 'orderedList', content: [step] })
}

async function pictureOf(
  deps: Pick<Deps, 'db' | 'files' | 'clock'>,
  packFolder: string,
  { alt, path, caption }: { alt: string; path: string; caption: string },
): Promise<PictureBlock> {
  const bytes = await readFile(join(packFolder, 'stories', path))
  const kept = await keepPicture(deps, null, { bytes, name: basename(path) })
  if (!kept.ok) throw packProblem(packFolder, `stories/${path}`, undefined, kept.issues[0]?.text ?? noPicture)
  return { type: 'picture', attrs: { ...kept.value, alt, caption, isDecorative: alt === '' } }
}

const noPicture = { vi: 'không phải ảnh', en: 'is no picture' }
