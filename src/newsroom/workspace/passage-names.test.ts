import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bodyOf } from '../body/from-lines.ts'
import { places } from '../life/blocker-texts.ts'
import { partsOf } from '../life/body-parts.ts'
import { remarkTexts } from './remark-texts.ts'
import { passages } from './remarks-part.tsx'

test('a comment and a reason name the same place alike, a list counting once, in both languages', () => {
  const body = bodyOf(['Mở đầu.', '# Ba bước', '- Một', '- Hai', '- Ba', '# Sau đó', 'Gửi PAKN.'])
  for (const lang of ['vi', 'en'] as const)
    assert.deepEqual(
      passages({ body }, remarkTexts.passage[lang]).map(({ label }) => label.split(':')[0]),
      partsOf(body).map(({ block }) => places.block[lang](block + 1)),
    )
})
