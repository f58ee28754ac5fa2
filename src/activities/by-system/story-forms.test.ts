import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type StoryForm, storyFormOn } from './story-forms.ts'

const row = (
  kind: string,
  sectionKey: string,
  formKey: string,
  validFrom = '2021-01-01',
  validTo: string | null = null,
): StoryForm => ({ kind, sectionKey, formKey, audienceKeys: [], validFrom, validTo })
const rows = [
  row('news', '', 'portal_story', '2021-01-01', '2024-01-01'),
  row('news', '', 'press', '2024-01-01'),
  row('news', 'chi-dao', 'document'),
]
const formOf = (sectionKey: string | null, day: string, kind = 'news') =>
  storyFormOn(rows, { kind, sectionKey }, day)?.formKey

test('the row of a section comes before the row of the kind, each while it holds', () => {
  assert.deepEqual(
    [formOf('chi-dao', '2023-05-01'), formOf('khac', '2023-05-01'), formOf(null, '2024-01-01')],
    ['document', 'portal_story', 'press'],
  )
})

test('a kind or a day without a row has no form', () => {
  assert.equal(formOf(null, '2020-12-31'), undefined)
  assert.equal(formOf(null, '2023-05-01', 'poster'), undefined)
})
