import { createHash } from 'node:crypto'
import type { Edition, StoryFacts } from '../edition.ts'
import type { EditionFile } from '../files/edition-file.ts'
import { factsMark } from './facts.ts'

type GoingOut = {
  readonly edition: Pick<Edition, 'id' | 'revision'>
  readonly facts: StoryFacts
  readonly files: readonly Pick<EditionFile, 'sha256' | 'role' | 'name' | 'label'>[]
}

/** One mark of everything that goes out: words, facts and files. Whoever decides names the mark of what they read. */
export const goingOutMark = ({ edition: { id, revision }, facts, files }: GoingOut): string =>
  createHash('sha256')
    .update(JSON.stringify([id, revision, factsMark(facts), files.map(fileParts)]))
    .digest('base64url')
    .slice(0, 22)

const fileParts = ({ sha256, role, name, label }: GoingOut['files'][number]) => [sha256, role, name, label]
